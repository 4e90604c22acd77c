package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Run;
import org.stet.claim.Severity;

class SarifGithubReportTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  @Test
  void fitsTheSchemaOfOasis() throws IOException {
    assertThat(SarifSchema.errors(sarif(SampleRun.run()))).isEmpty();
    assertThat(SarifSchema.errors(sarif(flood(10, 4_991)))).isEmpty();
  }

  @Test
  void hasOnlyWhatCountsAndSaysNothingOfTheRest() {
    String sarif = sarif(SampleRun.run());
    assertThat(results(sarif)).hasSize(7);
    assertThat(sarif).doesNotContain("suppressions", "baselineState", "satire.md");
    assertThat(run(sarif).at("automationDetails", "id").text()).isEqualTo("stet/");
  }

  @Test
  void theGravestComeFirst() {
    assertThat(results(sarif(SampleRun.run())))
        .extracting(result -> result.at("level").text())
        .containsExactly("error", "error", "error", "warning", "warning", "note", "note");
  }

  @Test
  void whatGithubWouldDropIsLeftOutAndSaid() {
    String sarif = sarif(flood(10, 4_991));
    assertThat(results(sarif)).hasSize(5_000);
    assertThat(results(sarif).subList(0, 10))
        .allMatch(result -> result.at("level").text().equals("error"));
    assertThat(notifications(sarif)).hasSize(1);
    assertThat(notifications(sarif).getFirst().at("message", "text").text())
        .startsWith("1 finding left out");
    assertThat(notifications(sarif(flood(10, 4_990)))).isEmpty();
  }

  /** A run with so many notes, and so many errors behind them. */
  private static Run flood(int errors, int notes) {
    var draft = new SampleRun.Draft("a.md", "President George Biden spoke.");
    draft.wrong(SampleRun.OFFICE_HOLDER, "George Biden", false, SampleRun.biden());
    CheckedArticle one = draft.done(1);
    Finding error = one.findings().getFirst();
    Finding note = new Finding(error.first().weighing(Severity.NOTE));
    var all = new java.util.ArrayList<>(Collections.nCopies(notes, note));
    all.addAll(Collections.nCopies(errors, error));
    return new Run(
        List.of(SampleRun.OFFICE_HOLDER),
        List.of(new CheckedArticle(one.article(), List.of(), List.of(), all)),
        List.of());
  }

  private static Tree run(String sarif) {
    return Tree.of(sarif).at("runs").items().getFirst();
  }

  private static List<Tree> results(String sarif) {
    return run(sarif).at("results").items();
  }

  private static List<Tree> notifications(String sarif) {
    return run(sarif).at("invocations").items().getFirst().at("toolExecutionNotifications").items();
  }

  private static String sarif(Run run) {
    return Snapshot.of(ReportFormat.SARIF_GITHUB, run, STANDARD);
  }
}
