package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.check.Run;
import org.stet.claim.Severity;

class TextReportTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  @Test
  void writesWhatItWrote() throws IOException {
    Snapshot.matches("sample.txt", text(STANDARD));
  }

  @Test
  void writesInColourWhatItWrote() throws IOException {
    Snapshot.matches("sample-colour.txt", text(STANDARD.withColour(true)));
  }

  @Test
  void nothingThatATerminalObeysGetsThrough() {
    assertThat(text(STANDARD).codePoints())
        .allMatch(c -> c == '\n' || !Character.isISOControl(c))
        .noneMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
        .noneMatch(c -> c == 0x200E || c == 0x200F || c == 0x061C || c == 0x2028 || c == 0x2029);
  }

  @Test
  void colourAddsEscapeSequencesAndNothingElse() {
    String coloured = text(STANDARD.withColour(true));
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text(STANDARD));
  }

  @Test
  void noLineBeginsAsACommandOfAContinuousIntegrationService() {
    assertThat(text(STANDARD).lines()).noneMatch(line -> line.strip().startsWith("::"));
  }

  @Test
  void findingsBelowTheMinimumAreCountedOnly() {
    String text = text(STANDARD.withMinimum(Severity.ERROR));
    assertThat(text).doesNotContain(": warning:").doesNotContain(": note:").contains(": error:");
    assertThat(text).contains("3 errors in 3 of 5 articles; ");
    assertThat(text).contains("; 4 findings below error not shown; 2 inputs not checked");
  }

  @Test
  void aRunOfNothingSaysSo() {
    Run nothing = new Run(List.of(), List.of(), List.of());
    assertThat(Snapshot.of(ReportFormat.TEXT, nothing, STANDARD))
        .isEqualTo("no articles checked\n");
  }

  private static String text(ReportOptions options) {
    return Snapshot.of(ReportFormat.TEXT, SampleRun.run(), options);
  }
}
