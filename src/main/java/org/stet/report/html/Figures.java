package org.stet.report.html;

import java.io.IOException;
import java.util.List;
import org.stet.check.CheckedArticle;
import org.stet.check.Coverage;
import org.stet.check.Run;
import org.stet.report.ReportOptions;
import org.stet.report.Tally;

/** The numbers at the head of the report. */
final class Figures {
  private final Run run;
  private final ReportOptions options;
  private final Tally tally;

  Figures(Run run, ReportOptions options) {
    this.run = run;
    this.options = options;
    this.tally = Tally.of(run, options);
  }

  void write(Html html) throws IOException {
    html.open("section", "id", "numbers", "aria-labelledby", "numbers-h");
    html.element("h2", "The numbers", "id", "numbers-h");
    cards(html);
    html.open("div", "class", "shares");
    coverage(html, run.coverage());
    Weeks.of(run, options).write(html);
    html.close("div").open("div", "class", "shares");
    new ShareTable("By kind", "rule", Share.ofRules(run.articles(), options)).write(html);
    new ShareTable("By section", "section", sections()).write(html);
    new ShareTable("By author", "author", authors()).write(html);
    html.close("div").close("section").raw("\n");
  }

  private void cards(Html html) throws IOException {
    html.open("dl", "class", "cards");
    card(html, "error", "Errors", tally.errors());
    card(html, "warning", "Warnings", tally.warnings());
    card(html, "note", "Notes", tally.notes());
    card(html, "plain", "Articles with findings", tally.articles());
    card(html, "plain", "Articles", run.articles().size());
    card(html, "plain", "Sentences", run.coverage().sentences());
    card(html, "plain", "Claims", run.coverage().claims());
    html.close("dl").open("dl", "class", "cards apart");
    card(html, "plain", "Suppressed", tally.suppressed());
    card(html, "plain", "In the baseline", tally.known());
    card(html, "plain", "Too light to show", tally.hidden());
    card(html, "plain", "Articles without a date", tally.undated());
    card(html, "plain", "Inputs not checked", run.unchecked().size());
    html.close("dl").raw("\n");
  }

  private static void card(Html html, String look, String label, int number) throws IOException {
    html.open("div", "class", look).element("dt", label);
    html.open("dd").number(number).close("dd").close("div");
  }

  private static void coverage(Html html, Coverage coverage) throws IOException {
    html.open("div", "class", "coverage").element("h3", "What became of the claims");
    if (coverage.claims() > 0) {
      html.open(
          "svg",
          "class",
          "bar",
          "viewBox",
          "0 0 " + coverage.claims() + " 4",
          "role",
          "img",
          "preserveAspectRatio",
          "none");
      html.raw("<title>Coverage; the table below has the numbers</title>");
      int at = piece(html, "supported", 0, coverage.supported());
      at = piece(html, "contradicted", at, coverage.contradicted());
      at = piece(html, "outdated", at, coverage.outdated());
      piece(html, "undecided", at, coverage.undecided());
      html.close("svg");
    }
    html.open("table").element("caption", "What became of the claims", "class", "vh");
    html.raw("<thead><tr><th scope=\"col\">Verdict</th><th scope=\"col\" class=\"num\">Claims");
    html.raw("</th><th scope=\"col\" class=\"num\">Of 100</th></tr></thead><tbody>");
    verdict(html, "supported", coverage.supported(), coverage.claims());
    verdict(html, "contradicted", coverage.contradicted(), coverage.claims());
    verdict(html, "outdated", coverage.outdated(), coverage.claims());
    verdict(html, "undecided", coverage.undecided(), coverage.claims());
    html.raw("</tbody></table>").close("div").raw("\n");
  }

  private static int piece(Html html, String look, int from, int width) throws IOException {
    html.open("rect", "class", look, "x", "" + from, "width", "" + width, "height", "4");
    html.close("rect");
    return from + width;
  }

  private static void verdict(Html html, String name, int number, int all) throws IOException {
    html.open("tr").open("th", "scope", "row");
    html.open("span", "class", "key " + name, "aria-hidden", "true").close("span").text(name);
    html.close("th").open("td", "class", "num").number(number).close("td");
    html.open("td", "class", "num");
    html.text(all == 0 ? "–" : tenths(number, all)).close("td").close("tr");
  }

  /** "82.3", without the pitfalls of binary fractions. */
  private static String tenths(int number, int all) {
    long thousandth = Math.floorDiv(2000L * number + all, 2L * all);
    return thousandth / 10 + "." + thousandth % 10;
  }

  private List<Share> sections() {
    boolean isAny =
        run.articles().stream().anyMatch(it -> About.of(it.article()).section().isPresent());
    return isAny
        ? Share.ofArticles(
            run.articles(),
            options,
            it -> List.of(About.of(it.article()).section().orElse(About.NO_SECTION)))
        : List.of();
  }

  private List<Share> authors() {
    return run.articles().stream().anyMatch(it -> !authors(it).isEmpty())
        ? Share.ofArticles(
            run.articles(),
            options,
            it -> authors(it).isEmpty() ? List.of(About.NO_AUTHOR) : authors(it))
        : List.of();
  }

  private static List<String> authors(CheckedArticle checked) {
    return About.of(checked.article()).authors();
  }
}
