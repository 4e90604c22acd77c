package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In GitHub Actions a report for it comes with a page for the step. */
class StepSummaryTest {
  private static final String WRONG = "Secretary of State Anthony Blink called on Friday.\n";

  @TempDir Path folder;

  @Test
  void theSummaryStandsBehindWhatIsThere() throws IOException {
    Path summary = Files.writeString(folder.resolve("summary.md"), "Built.\n\n");
    assertThat(check("github", summary)).startsWith("::error file=stdin.txt,line=1,");
    assertThat(summary)
        .content()
        .startsWith("Built.\n\n<!-- stet-report -->\n**Stet**: 1 error")
        .contains("instead: Antony Blinken");
  }

  @Test
  void noOtherFormatWritesOne() {
    Path summary = folder.resolve("summary.md");
    check("text", summary);
    assertThat(summary).doesNotExist();
  }

  private static String check(String format, Path summary) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      var in = new ByteArrayInputStream(WRONG.getBytes(StandardCharsets.UTF_8));
      Console console = new Console(in, out, out, false, Optional.of(summary));
      new Main(console).run("check", "--date", "2021-04-02", "--format", format, "-");
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
