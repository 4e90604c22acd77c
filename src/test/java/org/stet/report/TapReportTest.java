package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.check.Run;

class TapReportTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  @Test
  void eachArticleIsATestThatFailsWhenAFindingCounts() {
    assertThat(Tap.of(tap(SampleRun.run())).tests())
        .extracting(Tap.Test::ok)
        .containsExactly(false, false, false, false, true, true, false, false);
  }

  @Test
  void whatDoesNotCountIsToldAndFailsNothing() {
    Tap.Test settled = Tap.of(tap(SampleRun.run())).tests().get(4);
    assertThat(settled.description()).isEqualTo("opinion/satire.md");
    assertThat(settled.yaml())
        .contains("standing: \"suppressed\"", "standing: \"in-baseline\"")
        .contains(
            "because: \"suppressed until 2027-01-01 by opinion/stet-ignore.yaml:1:10: agreed\"");
  }

  @Test
  void aNameThatLooksLikeADirectiveIsNone() {
    var draft = new SampleRun.Draft("a # SKIP \\.md", "Nothing.");
    assertThat(Tap.of(tap(SampleRun.of(draft))).tests())
        .containsExactly(new Tap.Test(true, "a # SKIP \\.md", ""));
  }

  private static String tap(Run run) {
    return Snapshot.of(ReportFormat.TAP, run, STANDARD);
  }
}
