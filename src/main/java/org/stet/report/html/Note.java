package org.stet.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.check.Finding;
import org.stet.check.Standing;
import org.stet.claim.Evidence;
import org.stet.claim.Repair;
import org.stet.correct.Correction;
import org.stet.fact.Citation;
import org.stet.fact.EdtfDate;
import org.stet.report.Account;
import org.stet.report.Edit;
import org.stet.text.Article;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Source;
import org.stet.text.Span;

/** All there is to say about a finding. */
final class Note {
  /** So much of a line of the source is shown. */
  private static final int LONGEST = 200;

  private final Article article;
  private final Numbered numbered;
  private final Finding finding;

  Note(Article article, Numbered numbered) {
    this.article = article;
    this.numbered = numbered;
    this.finding = numbered.finding();
  }

  /**
   * @param withWords whether to repeat the words from the source, where the prose lacks them
   */
  void write(Html html, boolean withWords) throws IOException {
    String id = numbered.id();
    html.open("section", "class", "finding " + numbered.look(), "id", id, "tabindex", "-1");
    html.open("h4").element("span", String.valueOf(numbered.number()), "class", "no").raw(" ");
    html.element("span", numbered.level(), "class", "lv").raw(" ");
    html.open("span", "class", "msg").isolated(Account.message(finding)).close("span").close("h4");
    html.open("p", "class", "where").element("code", finding.claim().rule());
    html.raw(" ").element("span", place(article.source(), finding.span()));
    also(html);
    html.close("p");
    if (withWords) {
      html.open("p", "class", "src").isolated(line()).close("p");
    }
    details(html);
    html.close("section");
  }

  private static String place(Source source, Span span) {
    Position at = source.position(span.start(), ColumnUnit.CODE_POINT);
    return "line " + at.line() + ", column " + at.column();
  }

  private void also(Html html) throws IOException {
    if (!finding.also().isEmpty()) {
      String lines =
          finding.also().stream()
              .map(spot -> String.valueOf(article.source().lineAt(spot.span().start())))
              .distinct()
              .collect(Collectors.joining(", "));
      html.raw(" ").element("span", "also in line " + lines);
    }
  }

  private String line() {
    Span line = article.source().line(article.source().lineAt(finding.span().start()));
    int from = Math.max(line.start(), Math.min(finding.span().start(), line.end()) - LONGEST / 2);
    int to = Math.min(line.end(), from + LONGEST);
    return new Span(from, to).of(article.source().content());
  }

  private void details(Html html) throws IOException {
    Account account = Account.of(finding.verdict());
    html.open("dl");
    standing(html);
    entry(html, "Claim", finding.claim().says());
    for (Evidence evidence : account.evidence()) {
      known(html, evidence);
    }
    repairs(html, account.repairs());
    Optional<String> notice =
        finding.standing() instanceof Standing.Suppressed
            ? Optional.empty()
            : Correction.notice(article, finding);
    if (notice.isPresent()) {
      html.element("dt", "Draft correction", "class", "wide").open("dd", "class", "notice");
      html.isolated(notice.get()).close("dd");
    }
    html.close("dl");
  }

  private static void entry(Html html, String label, String text) throws IOException {
    html.element("dt", label).open("dd").isolated(text).close("dd");
  }

  private void standing(Html html) throws IOException {
    switch (finding.standing()) {
      case Standing.Open open -> {}
      case Standing.InBaseline known ->
          entry(html, "Standing", "In the baseline: it was there before and does not count.");
      case Standing.Suppressed it -> {
        html.element("dt", "Standing").open("dd");
        html.text("Suppressed, does not count");
        if (it.until().isPresent()) {
          html.text(" until " + EdtfDate.words(it.until().get()));
        }
        html.text(": ").isolated(it.reason().isBlank() ? "no reason given" : it.reason());
        html.raw(" ").open("span", "class", "by").isolated(it.source().name());
        html.text(", line " + it.source().lineAt(it.span().start())).close("span").close("dd");
      }
    }
  }

  private void known(Html html, Evidence evidence) throws IOException {
    html.element("dt", "Known").open("dd").isolated(evidence.statement());
    switch (evidence) {
      case Evidence.FromFact it -> citation(html, it.citation());
      case Evidence.FromArticle it -> {
        String place = place(article.source(), article.inSource(it.span()));
        html.element("span", "In this article, " + place, "class", "by");
      }
      case Evidence.FromCalendar it -> html.element("span", "By the calendar", "class", "by");
    }
    html.close("dd");
  }

  private static void citation(Html html, Citation citation) throws IOException {
    html.open("span", "class", "by").link(citation.url(), citation.url());
    html.text(", checked " + EdtfDate.words(citation.checked())).close("span");
    html.open("span", "class", "by").isolated(citation.pack().name());
    html.text(":" + citation.pack().lineAt(citation.span().start())).close("span");
  }

  private void repairs(Html html, List<Repair> repairs) throws IOException {
    if (repairs.isEmpty()) {
      return;
    }
    html.element("dt", "Instead");
    for (Repair repair : repairs) {
      html.open("dd", "class", "fix");
      if (!repair.equals(repairs.getFirst())) {
        html.element("span", "or ", "class", "or");
      }
      html.isolated(Edit.corrected(article, finding.claim(), repair)).close("dd");
    }
  }
}
