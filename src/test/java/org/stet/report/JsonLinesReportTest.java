package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.check.Run;

class JsonLinesReportTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  @Test
  void eachLineIsADocumentThatSaysItsKind() {
    List<String> kinds =
        lines(SampleRun.run(), STANDARD)
            .lines()
            .map(line -> Tree.of(line).at("kind").text())
            .toList();
    assertThat(kinds.subList(0, 10)).containsOnly("finding");
    assertThat(kinds.subList(10, kinds.size()))
        .containsExactly("unchecked", "unchecked", "summary");
  }

  @Test
  void aFindingIsTheOneOfTheJsonReport() {
    Tree json = Tree.of(Snapshot.of(ReportFormat.JSON, SampleRun.run(), STANDARD));
    Tree article = json.at("articles").items().getFirst();
    Tree line = Tree.of(lines(SampleRun.run(), STANDARD).lines().findFirst().orElseThrow());
    Tree finding = article.at("findings").items().getFirst();
    assertThat(finding.keys())
        .allSatisfy(key -> assertThat(line.at(key)).isEqualTo(finding.at(key)));
    assertThat(line.at("path")).isEqualTo(article.at("path"));
    assertThat(line.at("published")).isEqualTo(article.at("published"));
  }

  @Test
  void theSummaryIsTheOneOfTheJsonReport() {
    Tree json = Tree.of(Snapshot.of(ReportFormat.JSON, SampleRun.run(), STANDARD));
    Tree last = Tree.of(lines(SampleRun.run(), STANDARD).lines().toList().getLast());
    Tree summary = json.at("summary");
    assertThat(summary.keys())
        .allSatisfy(key -> assertThat(last.at(key)).isEqualTo(summary.at(key)));
    assertThat(last.at("formatVersion")).isEqualTo(json.at("formatVersion"));
  }

  @Test
  void claimsAreListedOnlyOnRequest() {
    String claim = "\"kind\":\"claim\"";
    assertThat(lines(SampleRun.run(), STANDARD)).doesNotContain(claim);
    assertThat(lines(SampleRun.run(), STANDARD.withClaims(true))).contains(claim);
  }

  @Test
  void aRunOfNothingIsASummary() {
    assertThat(lines(new Run(List.of(), List.of(), List.of()), STANDARD).lines()).hasSize(1);
  }

  private static String lines(Run run, ReportOptions options) {
    return Snapshot.of(ReportFormat.JSONL, run, options);
  }
}
