package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls by which an input, a report or a terminal could be lost. */
class CarefulCallsTest {
  private static final String WRONG = "US President George W. Biden spoke.";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    var in = new ByteArrayInputStream(WRONG.getBytes(StandardCharsets.UTF_8));
    return new Main(new Console(in, stream(out), stream(err), false)).run(arguments);
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  private Path article(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aFileNamedLikeStandardInputIsCheckedBesideIt() throws IOException {
    Path file = article("stdin.txt", WRONG);
    run("check", "--date", "2021-04-02", "-", file.toString());
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("2 errors in 2 of 2 articles");
  }

  @Test
  void aFileThatIsNamedTwiceIsCheckedOnce() throws IOException {
    Path file = article("a.txt", WRONG);
    Path again = Files.createDirectories(folder.resolve("x")).resolve("..").resolve("a.txt");
    run("check", "--date", "2021-04-02", file.toString(), again.toString());
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 error in 1 of 1 article");
  }

  @Test
  void anEmptyArgumentIsNotTheCurrentFolder() {
    assertThat(run("check", "")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("an argument is empty");
  }

  @Test
  void aFolderThatIsALinkIsRead() throws IOException {
    Path real = Files.createDirectories(folder.resolve("real"));
    Files.writeString(real.resolve("a.txt"), WRONG);
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    assertThat(run("check", "--date", "2021-04-02", link.toString())).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(link + "/a.txt:1:14: error:");
  }

  @Test
  void aReportDoesNotOverwriteAnInput() throws IOException {
    Path file = article("a.txt", WRONG);
    assertThat(run("check", "--format", "text=" + file, file.toString())).isEqualTo(2);
    assertThat(file).hasContent(WRONG);
  }

  @Test
  void twoReportsDoNotGoToOneFile() throws IOException {
    Path file = article("a.txt", WRONG);
    String report = folder.resolve("r").toString();
    int code =
        run("check", "--format", "json=" + report, "--format", "sarif=" + report, file.toString());
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("two reports go to one file");
  }

  /** Runs on a full disk, so to say. */
  private int runInVain(String in, String... arguments) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    var bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    return new Main(new Console(bytes, stream(full), stream(err), false)).run(arguments);
  }

  @Test
  void aReportThatNobodyTakesIsNoCleanRun() {
    assertThat(runInVain("", "check", "-")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("standard output: the report cannot be written");
  }

  @Test
  void anEvaluationThatNobodyTakesIsNoCleanRun() {
    assertThat(runInVain("", "evaluate", "fixtures/name-spelling")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("standard output: the report cannot be written");
  }

  @Test
  void noticesAComparisonAndReviewsThatNobodyTakesAreNoCleanRun() throws IOException {
    String file = article("a.txt", WRONG).toString();
    assertThat(runInVain("", "corrections", "--date=2021-04-02", file)).isEqualTo(2);
    String report = folder.resolve("r.json").toString();
    run("check", "--date=2021-04-02", "--format=json=" + report, file);
    assertThat(runInVain("", "report", report, report)).isEqualTo(2);
    String decisions = article("d.yaml", "[]\n").toString();
    String[] review = {
      "claim-review",
      "--decisions=" + decisions,
      "--publisher=Example News",
      "--url-base=https://news.example/checks",
      "--date=2021-04-02",
      file
    };
    assertThat(runInVain("", review)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .filteredOn(line -> line.contains("standard output: the report cannot be written"))
        .hasSize(3);
  }

  @Test
  void aMendedTextThatNobodyTakesIsNoCleanRun() throws IOException {
    String slip = "Secretary of State Anthony Blinken spoke.\n";
    assertThat(runInVain(slip, "check", "--fix", "--date=2021-04-02", "-")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("standard output: the mended text cannot be written")
        .doesNotContain("1 change made");
    String file = article("a.txt", slip).toString();
    assertThat(runInVain("", "check", "--fix", "--dry-run", "--date=2021-04-02", file))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("standard output: the difference cannot be written");
  }

  @Test
  void nothingInAnArticleReachesTheTerminalAsACommand() throws IOException {
    String front = "---\ntitle: [\u001b]0;owned\u0007\n---\nText \u001b[31mred\n";
    Path file = article("a.md", front);
    run("check", file.toString());
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("a.md:")
        .doesNotContain("\u001b", "\u0007");
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b", "\u0007");
  }

  @Test
  void theRightToLeftOverrideOfAFileNameIsShownAsAMark() throws IOException {
    Path file = article("a\u202egnp.txt", WRONG);
    run("check", "--date", "2021-04-02", file.toString());
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\u202e").contains("error");
  }
}
