package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher of a release finds itself and a JDK. */
class LauncherTest {
  @TempDir private Path folder;

  @Test
  void withoutAJdkItSaysSo() throws IOException, InterruptedException {
    String run = Path.of("src/main/dist/lib/run.sh").toAbsolutePath().toString();
    List<String> call = List.of("sh", "-uc", ". '" + run + "'; needed=99; need_jdk; echo found");
    Shell shell = Shell.run(folder, Map.of(), call);
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.out())
        .isEqualTo(
            "stet: Stet needs a JDK from version 99 on, and none was found; install one or set"
                + " JAVA_HOME to it.\n");
  }

  /** A release with a JDK that prints what it is called with. */
  private Path release(String version) throws IOException {
    Path home = folder.resolve("a release");
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib/first"));
    Files.copy(
        Path.of("src/main/dist/bin/stet"),
        home.resolve("bin/stet"),
        StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(Path.of("src/main/dist/lib/run.sh"), home.resolve("lib/run.sh"));
    Files.writeString(home.resolve("lib/first/article.txt"), "text\n");
    Path jdk = folder.resolve("jdk");
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"),
        "IMPLEMENTOR=\"Some One\"\nJAVA_RUNTIME_VERSION=\"%s+9\"\nJAVA_VERSION=\"%s\"\n"
            .formatted(version, version));
    Shell.script(
        jdk.resolve("bin/java"),
        """
        for a; do
          case $a in
            -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) echo classes >"${a#*=}" ;;
            *) echo "$a" ;;
          esac
        done
        """);
    return home;
  }

  private Shell start(Path home, Map<String, String> more)
      throws IOException, InterruptedException {
    Map<String, String> variables = new HashMap<>(more);
    variables.put("JAVA_HOME", folder.resolve("jdk").toString());
    List<String> call = List.of(home.resolve("bin/stet").toString(), "check", "two words");
    return Shell.run(folder, variables, call);
  }

  /** The same build as it would say it is. */
  private static void named(Path home, String id) throws IOException {
    Files.writeString(home.resolve("lib/stet.id"), id + "\n");
    Files.writeString(home.resolve("stet.jar"), "archive of " + id);
    long hourAgo = System.currentTimeMillis() - 3_600_000;
    Files.setLastModifiedTime(home.resolve("stet.jar"), FileTime.fromMillis(hourAgo));
  }

  /** Until the launcher has written a file in the background and cleared up. */
  private static void waitFor(Path file) throws InterruptedException {
    Path half = file.resolveSibling("half-" + file.getFileName());
    for (int i = 0; i < 600 && (!Files.exists(file) || Files.exists(half)); i++) {
      Thread.sleep(50);
    }
    assertThat(file).exists();
    assertThat(half).doesNotExist();
  }

  @Test
  void itRunsThroughLinksOnTheJdkThatIsNamed() throws IOException, InterruptedException {
    Path home = release("21.0.1");
    Path link = Files.createSymbolicLink(folder.resolve("stet"), Path.of("a release/bin/stet"));
    Shell shell =
        Shell.run(
            folder,
            Map.of("JAVA_HOME", folder.resolve("jdk").toString()),
            List.of(link.toString(), "check", "two words"));
    assertThat(shell.code()).isZero();
    assertThat(shell.out())
        .endsWith("-jar\n" + home.toRealPath() + "/stet.jar\ncheck\ntwo words\n");
  }

  @ParameterizedTest
  @CsvSource({"25.0.1, -XX:AOTCache=", "21.0.1, -XX:SharedArchiveFile="})
  void theFirstStartKeepsLoadedClassesForTheNext(String version, String option)
      throws IOException, InterruptedException {
    Path home = release(version);
    named(home, "one");
    Path cache = folder.resolve("a cache");
    Map<String, String> variables = Map.of("STET_CACHE", cache.toString());
    assertThat(start(home, variables).out()).doesNotContain("-XX:AOTCache", "SharedArchiveFile");
    Path kept = cache.resolve("start/stet-one-SomeOne-" + version + "+9.classes");
    waitFor(kept);
    assertThat(start(home, variables).out()).contains(option + kept + "\n");
  }

  @Test
  void classesOfAnotherBuildAreNotTaken() throws IOException, InterruptedException {
    Path home = release("25.0.1");
    named(home, "one");
    Path cache = folder.resolve("cache");
    Map<String, String> variables = Map.of("STET_CACHE", cache.toString());
    start(home, variables);
    Path kept = cache.resolve("start/stet-one-SomeOne-25.0.1+9.classes");
    waitFor(kept);
    // There it keeps nothing, so that nobody writes in the background any more.
    Map<String, String> inCi = Map.of("STET_CACHE", cache.toString(), "CI", "true");
    assertThat(start(home, inCi).out()).as("the same build").contains("AOTCache=" + kept);
    Files.setLastModifiedTime(
        home.resolve("stet.jar"), FileTime.fromMillis(System.currentTimeMillis() + 5_000));
    assertThat(start(home, inCi).out()).as("an archive that is newer").doesNotContain("AOTCache");
    named(home, "two");
    assertThat(start(home, inCi).out()).as("another build").doesNotContain("AOTCache");
  }

  @ParameterizedTest
  @CsvSource({
    "STET_CACHE, off",
    "STET_CACHE, /proc/nowhere",
    "CI, true",
    "JAVA_TOOL_OPTIONS, -Xshare:off"
  })
  void nothingIsKeptWhereNothingMayOrNeedBe(String name, String value)
      throws IOException, InterruptedException {
    Path home = release("25.0.1");
    named(home, "one");
    Path cache = folder.resolve("cache");
    Map<String, String> variables =
        name.equals("STET_CACHE")
            ? Map.of(name, value)
            : Map.of("STET_CACHE", cache.toString(), name, value);
    Shell shell = start(home, variables);
    assertThat(shell.code()).isZero();
    assertThat(shell.out()).endsWith("check\ntwo words\n").doesNotContain("AOTCache");
    assertThat(cache).doesNotExist();
  }
}
