package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void itRunsThroughLinksOnTheJdkThatIsNamed() throws IOException, InterruptedException {
    Path home = folder.resolve("a release");
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(
        Path.of("src/main/dist/bin/stet"),
        home.resolve("bin/stet"),
        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(Path.of("src/main/dist/lib/run.sh"), home.resolve("lib/run.sh"));
    Path jdk = folder.resolve("jdk");
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
    Shell.script(jdk.resolve("bin/java"), "for a; do echo \"$a\"; done\n");
    Path link = Files.createSymbolicLink(folder.resolve("stet"), Path.of("a release/bin/stet"));
    Shell shell =
        Shell.run(
            folder,
            Map.of("JAVA_HOME", jdk.toString()),
            List.of(link.toString(), "check", "two words"));
    assertThat(shell.code()).isZero();
    assertThat(shell.out())
        .endsWith("-jar\n" + home.toRealPath() + "/stet.jar\ncheck\ntwo words\n");
  }
}
