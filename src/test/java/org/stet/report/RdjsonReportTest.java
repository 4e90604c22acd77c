package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.check.Run;

class RdjsonReportTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  /** Reviewdog refuses a document with a key that its protocol does not have. */
  @Test
  void hasNoKeyThatReviewdogDoesNotKnow() {
    Tree result = Tree.of(rdjson(SampleRun.run()));
    assertThat(result.keys()).containsExactly("source", "diagnostics");
    assertThat(result.at("source").keys()).containsExactly("name");
    for (Tree diagnostic : result.at("diagnostics").items()) {
      assertThat(Set.of("message", "severity", "code", "location", "suggestions"))
          .containsAll(diagnostic.keys());
      assertThat(diagnostic.at("severity").text()).matches("ERROR|WARNING|INFO");
      assertThat(diagnostic.at("code").keys()).containsExactly("value");
      assertThat(Set.of("path", "range")).containsAll(diagnostic.at("location").keys());
      for (Tree suggestion : suggestions(diagnostic)) {
        assertThat(suggestion.keys()).containsExactly("range", "text");
      }
    }
  }

  @Test
  void columnsCountBytesAndTheEndIsExclusive() {
    String line = "😀\t日本 é: George Biden spoke.";
    var draft = new SampleRun.Draft("a.md", "x\n" + line + "\n");
    draft.wrong(SampleRun.OFFICE_HOLDER, "George Biden", false, SampleRun.biden());
    Tree range = only(draft).at("location", "range");
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    int start = range.at("start", "column").number() - 1;
    int end = range.at("end", "column").number() - 1;
    assertThat(range.at("start", "line").number()).isEqualTo(2);
    assertThat(new String(bytes, start, end - start, StandardCharsets.UTF_8))
        .isEqualTo("George Biden");
  }

  @Test
  void onlyChangesThatAMachineCanMakeAreSuggested() {
    var exact = new SampleRun.Draft("a.md", "George Biden spoke.");
    exact.wrong(
        SampleRun.OFFICE_HOLDER,
        "George Biden",
        false,
        SampleRun.biden(),
        exact.repair("George", "Joe"));
    assertThat(suggestions(only(exact))).hasSize(1);
    assertThat(suggestions(only(exact)).getFirst().at("text").text()).isEqualTo("Joe");
    var marked = new SampleRun.Draft("a.html", "Geo<b>rge</b> Biden spoke.");
    marked.wrong(
        SampleRun.OFFICE_HOLDER,
        "George Biden",
        false,
        SampleRun.biden(),
        marked.repair("George", "Joe"));
    assertThat(suggestions(only(marked))).isEmpty();
  }

  private static List<Tree> suggestions(Tree diagnostic) {
    return diagnostic.keys().contains("suggestions")
        ? diagnostic.at("suggestions").items()
        : List.of();
  }

  private static Tree only(SampleRun.Draft draft) {
    return Tree.of(rdjson(SampleRun.of(draft))).at("diagnostics").items().getFirst();
  }

  private static String rdjson(Run run) {
    return Snapshot.of(ReportFormat.RDJSON, run, STANDARD);
  }
}
