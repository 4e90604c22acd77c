package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.check.Run;
import org.stet.claim.Severity;

class TextReportTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  @Test
  void writesInColourWhatItWrote() throws IOException {
    Snapshot.matches("sample-colour.txt", text(STANDARD.withColour(true)));
  }

  @Test
  void claimsAreListedOnRequest() {
    assertThat(text(STANDARD)).doesNotContain(": supported:");
    assertThat(text(STANDARD.withClaims(true)))
        .contains("he/שלום.txt:1:5: supported: President is so [office-holder]\n")
        .contains(
            ": undecided: dent George is so (the article's date is unknown) [office-holder]\n");
  }

  @Test
  void nothingThatATerminalObeysGetsThrough() {
    assertHarmless(text(STANDARD.withClaims(true)));
    assertHarmless(text(STANDARD));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingThatATerminalObeysGetsThroughFromAnyText(long seed) {
    Random random = new Random(seed);
    var draft =
        new SampleRun.Draft(Noise.of(random), Noise.of(random) + "\u0000Biden" + Noise.of(random));
    String text = one(draft, "Biden", Noise.of(random));
    assertHarmless(text);
    assertThat(text.lines().filter(line -> line.startsWith("  | "))).hasSizeBetween(1, 2);
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static void assertHarmless(String text) {
    assertThat(text.codePoints())
        .allMatch(c -> c == '\n' || !Character.isISOControl(c))
        .noneMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
        .noneMatch(c -> c == 0x200E || c == 0x200F || c == 0x061C || c == 0x2028 || c == 0x2029);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void everyKindOfLineEndGivesTheSameReport(String lineEnd) {
    String article = "Title\n\nThe President\tGeorge W. Biden spoke.\nMore.\n";
    var unix = new SampleRun.Draft("a.md", article);
    var other = new SampleRun.Draft("a.md", article.replace("\n", lineEnd));
    assertThat(one(other, "George W. Biden", "Joe")).isEqualTo(one(unix, "George W. Biden", "Joe"));
  }

  @Test
  void aLineOfMegabytesIsReportedInNoTime() {
    var draft =
        new SampleRun.Draft("a.md", "e\u0301日 ".repeat(1 << 20) + "Biden" + "😀".repeat(1 << 20));
    assertTimeout(Duration.ofSeconds(5), () -> one(draft, "Biden", "Joe"));
  }

  private static String one(SampleRun.Draft draft, String words, String repair) {
    draft.wrong(
        SampleRun.OFFICE_HOLDER, words, false, SampleRun.biden(), draft.repair(words, repair));
    return Snapshot.of(ReportFormat.TEXT, SampleRun.of(draft), STANDARD);
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
  void noLineHoldsACommandOfABuildService() {
    var draft = new SampleRun.Draft("##[add-mask]a.md", "##vso[task.complete] ##[error]Biden");
    String text = one(draft, "##[error]Biden", "##teamcity[x]");
    assertThat(text).doesNotContainPattern("##[a-zA-Z]*\\[").contains("#\uFFFDvso[task.complete]");
  }

  @Test
  void findingsBelowTheMinimumAreCountedOnly() {
    String text = text(STANDARD.withMinimum(Severity.ERROR));
    assertThat(text).doesNotContain(": warning:").doesNotContain(": note:").contains(": error:");
    assertThat(text).contains("3 errors in 3 of 6 articles; ");
    assertThat(text)
        .contains("; 4 findings below error not shown; 2 suppressed; 1 in the baseline; 2 inputs");
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
