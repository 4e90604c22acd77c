package org.stet.report.html;

import java.io.IOException;
import java.util.List;
import org.stet.check.CheckedArticle;

/** The articles without findings, each in a line with its coverage. */
final class CleanTable {
  private static final List<String> HEADS =
      List.of(
          "Article",
          "Published",
          "Sentences",
          "Claims",
          "Supported",
          "Contradicted",
          "Outdated",
          "Undecided");

  private CleanTable() {}

  static void write(Html html, List<CheckedArticle> articles) throws IOException {
    html.open("table", "class", "clean");
    html.element("caption", "Articles without findings", "class", "vh");
    html.open("thead").open("tr");
    for (String head : HEADS) {
      html.element("th", head, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody");
    for (CheckedArticle checked : articles) {
      row(html, checked);
    }
    html.close("tbody").close("table").raw("\n");
  }

  private static void row(Html html, CheckedArticle checked) throws IOException {
    About about = About.of(checked.article());
    String authors = String.join(" ; ", about.authors());
    html.open("tr", "data-s", about.section().orElse(""), "data-a", authors);
    html.open("th", "scope", "row").isolated(about.title());
    if (!about.title().equals(checked.article().source().name())) {
      html.open("span", "class", "path").isolated(checked.article().source().name());
      html.close("span");
    }
    html.close("th").element("td", about.day().orElse("No date"));
    for (int number :
        List.of(
            checked.sentences(),
            checked.coverage().claims(),
            checked.coverage().supported(),
            checked.coverage().contradicted(),
            checked.coverage().outdated(),
            checked.coverage().undecided())) {
      html.open("td", "class", "num").number(number).close("td");
    }
    html.close("tr").raw("\n");
  }
}
