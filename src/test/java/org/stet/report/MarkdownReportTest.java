package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.check.Unchecked;

class MarkdownReportTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  @Test
  void beginsWithTheMarkByWhichItIsFoundAgain() {
    assertThat(markdown(SampleRun.run())).startsWith("<!-- stet-report -->\n**Stet**: 3 errors,");
    assertThat(markdown(new Run(List.of(), List.of(), List.of())))
        .isEqualTo("<!-- stet-report -->\n**Stet**: no articles checked\n");
  }

  @Test
  void hasOnlyMarkupOfItsOwn() {
    MarkdownView view = MarkdownView.of(markdown(SampleRun.run()));
    assertThat(view.markup)
        .containsOnly(
            "strong Stet",
            "strong error",
            "strong warning",
            "strong note",
            "code office-holder",
            "code weekday-date",
            "link https://www.usa.gov/presidents");
    assertThat(view.html).filteredOn(html -> html.startsWith("<details>")).hasSize(4);
    assertThat(view.html).filteredOn(html -> html.equals("</details>")).hasSize(4);
  }

  @Test
  void articlesWithTheGravestFindingsComeFirst() {
    var mild = new SampleRun.Draft("a.md", "George Biden spoke.");
    mild.wrong(SampleRun.OFFICE_HOLDER, "George Biden", true, SampleRun.biden());
    var grave = new SampleRun.Draft("b.md", "George Biden spoke.");
    grave.wrong(SampleRun.OFFICE_HOLDER, "George Biden", false, SampleRun.biden());
    assertThat(markdown(run(List.of(mild.done(1), grave.done(1)))))
        .containsSubsequence("| b.md |", "| a.md |", "<summary>b.md", "<summary>a.md");
  }

  @Test
  void neverGrowsBeyondWhatACommentHoldsAndSaysWhatIsMissing() {
    List<CheckedArticle> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      var draft = new SampleRun.Draft("folder/article-" + i + ".md", "George [Biden] spoke.");
      for (int j = 0; j < 10; j++) {
        draft.wrong(SampleRun.OFFICE_HOLDER, "George [Biden]", false, SampleRun.biden());
      }
      many.add(draft.done(1));
    }
    String markdown = markdown(run(many));
    assertThat(markdown).hasSizeBetween(65_000, 65_536);
    assertThat(markdown).contains("10 more articles are not in this table");
    int shown = markdown.split("\n- \\*\\*error\\*\\*", -1).length - 1;
    assertThat(markdown)
        .endsWith((600 - shown) + " more left out: there is no room for them here.\n");
    MarkdownView view = MarkdownView.of(markdown);
    assertThat(view.html.stream().filter(html -> html.startsWith("<details>")).count())
        .isEqualTo(view.html.stream().filter(html -> html.equals("</details>")).count());
  }

  @Test
  void inputsThatWereNotCheckedAreNeverCrowdedOut() {
    var draft = new SampleRun.Draft("a.md", "George Biden spoke.");
    for (int i = 0; i < 1_000; i++) {
      draft.wrong(SampleRun.OFFICE_HOLDER, "George Biden", false, SampleRun.biden());
    }
    List<Unchecked> unchecked = List.of(new Unchecked("b.pdf", "it holds no text"));
    Run run = new Run(List.of(), List.of(draft.done(1)), unchecked);
    assertThat(markdown(run)).contains("- **error** in b.pdf: not checked: it holds no text\n");
  }

  @Test
  void aSummaryOfAStepHasTheRoomThatIsLeft() throws IOException {
    StringWriter out = new StringWriter();
    StepSummary.write(SampleRun.run(), STANDARD, 0, out);
    assertThat(out).hasToString(markdown(SampleRun.run()));
    StringWriter full = new StringWriter();
    StepSummary.write(SampleRun.run(), STANDARD, (1 << 20) - 900, full);
    assertThat(full.toString()).isEmpty();
  }

  private static Run run(List<CheckedArticle> articles) {
    return new Run(List.of(SampleRun.OFFICE_HOLDER), articles, List.of());
  }

  private static String markdown(Run run) {
    return Snapshot.of(ReportFormat.MARKDOWN, run, STANDARD);
  }
}
