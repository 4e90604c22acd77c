package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.check.Run;

class GitlabReportTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  /** What GitLab asks of an issue in a report of code quality, and what it makes of it. */
  @Test
  void eachIssueHasWhatGitlabAsksFor() {
    assertThat(Tree.of(gitlab(SampleRun.run())).items())
        .hasSize(9)
        .allSatisfy(
            issue -> {
              assertThat(issue.at("description").text()).isNotBlank();
              assertThat(issue.at("check_name").text()).isNotBlank();
              assertThat(issue.at("fingerprint").text()).matches("[0-9a-f]{32}");
              assertThat(Set.of("info", "minor", "major")).contains(issue.at("severity").text());
              assertThat(issue.at("location", "path").text()).isNotBlank();
              assertThat(issue.at("location", "lines", "begin").number()).isPositive();
            });
  }

  @Test
  void noTwoIssuesHaveTheSameFingerprint() {
    assertThat(Tree.of(gitlab(SampleRun.run())).items())
        .extracting(issue -> issue.at("fingerprint").text())
        .doesNotHaveDuplicates();
  }

  @Test
  void theSameArticleElsewhereHasOtherFingerprintsAndMovedLinesHaveTheSame() {
    assertThat(only("a.md", "").at("fingerprint"))
        .isEqualTo(only("a.md", "\n\n").at("fingerprint"));
    assertThat(only("a.md", "").at("fingerprint")).isNotEqualTo(only("b.md", "").at("fingerprint"));
  }

  @Test
  void aPathHasNoDotAtItsHead() {
    assertThat(only("./a/../b.md", "").at("location", "path").text()).isEqualTo("a/../b.md");
    assertThat(only("./a.md", "").at("fingerprint")).isEqualTo(only("a.md", "").at("fingerprint"));
  }

  private static Tree only(String name, String before) {
    var draft = new SampleRun.Draft(name, before + "George Biden spoke.");
    draft.wrong(SampleRun.OFFICE_HOLDER, "George Biden", false, SampleRun.biden());
    List<Tree> all = Tree.of(gitlab(SampleRun.of(draft))).items();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static String gitlab(Run run) {
    return Snapshot.of(ReportFormat.GITLAB, run, STANDARD);
  }
}
