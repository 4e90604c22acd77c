package org.stet.report.html;

import java.io.IOException;
import java.util.List;

/** A table of shares with a bar for each. */
final class ShareTable {
  /** So many rows are shown at once. */
  private static final int MOST = 10;

  private final String title;
  private final String filter;
  private final List<Share> shares;

  /**
   * @param filter what a click on a row's name filters by
   */
  ShareTable(String title, String filter, List<Share> shares) {
    this.title = title;
    this.filter = filter;
    this.shares = shares;
  }

  void write(Html html) throws IOException {
    if (shares.isEmpty()) {
      return;
    }
    html.open("div", "class", "share").element("h3", title);
    table(html, title, shares.subList(0, Math.min(MOST, shares.size())));
    if (shares.size() > MOST) {
      List<Share> rest = shares.subList(MOST, shares.size());
      html.open("details").element("summary", Html.grouped(rest.size()) + " more");
      table(html, title + ", continued", rest);
      html.close("details");
    }
    html.close("div").raw("\n");
  }

  private void table(Html html, String caption, List<Share> rows) throws IOException {
    html.open("table", "class", "bars").element("caption", caption, "class", "vh");
    html.open("thead").open("tr");
    html.open("th", "scope", "col").element("span", "Name", "class", "vh").close("th");
    for (String head : List.of("Errors", "Warnings", "Notes", "Articles")) {
      html.element("th", head, "scope", "col", "class", "num");
    }
    html.close("tr").close("thead").open("tbody");
    for (Share row : rows) {
      row(html, row);
    }
    html.close("tbody").close("table");
  }

  private void row(Html html, Share row) throws IOException {
    html.open("tr").open("th", "scope", "row");
    html.open("span", "data-filter", filter, "data-value", row.name());
    html.isolated(row.name()).close("span");
    bar(html, row);
    html.close("th");
    for (int number : new int[] {row.errors(), row.warnings(), row.notes(), row.articles()}) {
      html.open("td", "class", number == 0 ? "num none" : "num").number(number).close("td");
    }
    html.close("tr");
  }

  /** Only for the eye: the numbers beside it say the same. */
  private void bar(Html html, Share row) throws IOException {
    int most = Math.max(1, shares.getFirst().findings());
    html.open(
        "svg",
        "class",
        "bar",
        "viewBox",
        "0 0 " + most + " 4",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    int at = piece(html, "error", 0, row.errors());
    at = piece(html, "warning", at, row.warnings());
    piece(html, "note", at, row.notes());
    html.close("svg");
  }

  private static int piece(Html html, String look, int from, int width) throws IOException {
    if (width > 0) {
      html.open("rect", "class", look, "x", "" + from, "width", "" + width, "height", "4");
      html.close("rect");
    }
    return from + width;
  }
}
