package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.check.Run;

class GithubReportTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  @Test
  void theGravestComeFirst() {
    assertThat(Workflow.of(github(SampleRun.run())).commands())
        .extracting(Workflow.Command::name)
        .containsExactly(
            "error", "error", "error", "error", "error", "warning", "warning", "notice", "notice");
  }

  @Test
  void aCommandIsReadBackAsItWasMeant() {
    Workflow.Command command = Workflow.of(github(SampleRun.run())).commands().getFirst();
    assertThat(command.properties())
        .containsEntry("file", "2021/04/02/court.md")
        .containsEntry("line", "3")
        .containsEntry("endLine", "3")
        .containsEntry("col", "24")
        .containsEntry("endColumn", "39")
        .containsEntry("title", "office-holder");
    assertThat(command.message())
        .startsWith(
            "\"George W. Biden\" cannot stand\nalso: in line 6 (twice)\nknown: Joe Biden was")
        .endsWith("\ninstead: Joe Biden");
  }

  @Test
  void wordsOnSeveralLinesHaveNoColumns() {
    var draft = new SampleRun.Draft("a.md", "President George\nBiden spoke.");
    draft.wrong(SampleRun.OFFICE_HOLDER, "George\nBiden", false, SampleRun.biden());
    assertThat(Workflow.of(github(SampleRun.of(draft))).commands().getFirst().properties())
        .containsEntry("line", "1")
        .containsEntry("endLine", "2")
        .doesNotContainKeys("col", "endColumn");
  }

  @Test
  void whatGithubWouldDropIsCountedInALine() {
    Workflow eleven = Workflow.of(github(flood(11)));
    assertThat(eleven.commands()).hasSize(10);
    assertThat(eleven.plain())
        .hasSize(2)
        .contains("1 more not shown beside the lines: GitHub shows 10 of a level");
    assertThat(Workflow.of(github(flood(10))).plain()).hasSize(1);
  }

  private static Run flood(int errors) {
    var draft = new SampleRun.Draft("a.md", "George Biden spoke.");
    for (int i = 0; i < errors; i++) {
      draft.wrong(SampleRun.OFFICE_HOLDER, "George Biden", false, SampleRun.biden());
    }
    return SampleRun.of(draft);
  }

  @Test
  void aRunOfNothingSaysSo() {
    Run nothing = new Run(List.of(), List.of(), List.of());
    assertThat(github(nothing)).isEqualTo("no articles checked\n");
  }

  private static String github(Run run) {
    return Snapshot.of(ReportFormat.GITHUB, run, STANDARD);
  }
}
