package org.stet.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Spot;
import org.stet.check.Standing;
import org.stet.claim.Claim;
import org.stet.claim.Severity;
import org.stet.claim.Verdict;
import org.stet.read.Readers;
import org.stet.report.ReportOptions;
import org.stet.text.Article;
import org.stet.text.Source;
import org.stet.text.Span;

class GalleyTest {
  private record Said(String rule, Span span, String says, boolean quoted) implements Claim {}

  private static Article article(String markdown) {
    return Readers.forName("a.md").orElseThrow().read(new Source("a.md", markdown));
  }

  private static Finding finding(Article article, Severity severity, String words) {
    int at = article.prose().indexOf(words);
    return at(article, severity, new Span(at, at + words.length()));
  }

  private static Finding at(Article article, Severity severity, Span prose) {
    return finding(severity, prose, article.inSource(prose));
  }

  private static Finding finding(Severity severity, Span prose, Span source) {
    return new Finding(
        new Spot(
            new Said("rule", prose, "it is so", false),
            new Verdict.Contradicted("It is not so.", List.of(), List.of()),
            severity,
            source,
            "0",
            Standing.OPEN));
  }

  private static Document page(Article article, Finding... findings) throws IOException {
    var checked = new CheckedArticle(article, List.of(), List.of(), List.of(findings));
    StringWriter out = new StringWriter();
    List<Numbered> numbered = Numbered.of(checked, ReportOptions.standard("1"), 1);
    new Galley(checked, numbered).write(new Html(out), 1);
    return Jsoup.parse(out.toString());
  }

  private static String paragraphs(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "Paragraph " + i + ".")
        .collect(Collectors.joining("\n\n"));
  }

  @Test
  void showsTheBlocksAsWhatTheyAre() throws IOException {
    Article article =
        article("# Title\n\nText.\n\n- Item\n\n> Quote\n\n| Cell |\n|---|\n| More |\n");
    Document page = page(article, finding(article, Severity.ERROR, "Title"));
    assertThat(page.select(".b").stream().map(b -> b.className() + " " + b.text()))
        .startsWith("b hl Titlefinding 1 (error)", "b par Text.", "b li Item")
        .contains("b quo Quote", "b cell More");
  }

  @Test
  void aTitleWithoutFindingsIsNotRepeated() throws IOException {
    Article article = article("# Title\n\nText.");
    Document page = page(article, finding(article, Severity.ERROR, "Text"));
    assertThat(page.select("h3").text()).isEqualTo("Title");
    assertThat(page.select(".hl")).isEmpty();
  }

  @Test
  void foldsWhatIsFarFromFindings() throws IOException {
    Article article = article(paragraphs(20));
    Document page = page(article, finding(article, Severity.ERROR, "Paragraph 10"));
    assertThat(page.select(".galley > .b").eachText())
        .containsExactly(
            "Paragraph 1.", "Paragraph 9.", "Paragraph 10finding 1 (error).", "Paragraph 11.");
    assertThat(page.select("summary").eachText())
        .containsExactly("7 more paragraphs", "9 more paragraphs");
    assertThat(page.select(".b")).as("nothing is left out").hasSize(20);
  }

  @Test
  void notesReachDownToTheNextOnes() throws IOException {
    Article article = article(paragraphs(5));
    Document page =
        page(
            article,
            finding(article, Severity.ERROR, "Paragraph 2"),
            finding(article, Severity.NOTE, "Paragraph 4"));
    assertThat(page.select(".notes").eachAttr("class")).containsExactly("notes s2", "notes s2");
  }

  @Test
  void overlappingWordsAreCutAndTheGravestShows() throws IOException {
    Article article = article("One two three four.");
    Document page =
        page(
            article,
            finding(article, Severity.NOTE, "One two three"),
            finding(article, Severity.ERROR, "two three four"));
    List<String> marks = new ArrayList<>();
    page.select("mark")
        .forEach(m -> marks.add(m.className() + " " + m.attr("data-f") + " " + m.text()));
    assertThat(marks).containsExactly("note 1 One", "error 1 2 two three", "error 2 four");
    assertThat(page.select("a.ref").eachAttr("href")).containsExactly("#f1", "#f2");
  }

  @Test
  void whatStandsInTheSourceOnlyIsShownWithItsLine() throws IOException {
    Article article = article("<!-- stet-ignore nothing -->\n\nText.");
    Finding comment = finding(Severity.WARNING, new Span(0, 0), new Span(0, 28));
    Document page = page(article, comment);
    assertThat(page.select(".notes.wide .src").text()).isEqualTo("<!-- stet-ignore nothing -->");
    assertThat(page.select(".where").text()).isEqualTo("rule line 1, column 1");
    assertThat(page.select("mark")).isEmpty();
  }

  @Test
  void aSettledFindingHasNoDraftOfACorrection() throws IOException {
    Article article = article("The moon is a cheese.");
    Finding open = finding(article, Severity.ERROR, "The moon is a cheese");
    assertThat(page(article, open).select(".notice").text())
        .isEqualTo("An earlier version of this article said that it is so. In fact, it is not so.");
    Standing suppressed =
        new Standing.Suppressed(
            "", Optional.of(LocalDate.of(2027, 1, 31)), article.source(), new Span(0, 1));
    Document page = page(article, new Finding(open.first().standing(suppressed)));
    assertThat(page.select(".notice")).isEmpty();
    assertThat(page.select("dd").getFirst().text())
        .isEqualTo("Suppressed, does not count until Jan. 31, 2027: no reason given a.md, line 1");
  }
}
