package org.stet.report.html;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.fact.EdtfDate;
import org.stet.report.ReportOptions;

/** The findings by the week in which their articles were published. */
final class Weeks {
  /** How many weeks of lead there are around a single one, so that its column is no wall. */
  private static final int NARROWEST = 12;

  private static final int HEIGHT = 100;

  private final List<Share> weeks;
  private final int undated;

  private Weeks(List<Share> weeks, int undated) {
    this.weeks = weeks;
    this.undated = undated;
  }

  static Weeks of(Run run, ReportOptions options) {
    List<CheckedArticle> dated =
        run.articles().stream().filter(it -> it.article().published().isPresent()).toList();
    List<Share> weeks =
        Share.ofArticles(dated, options, it -> List.of(monday(it).toString())).stream()
            .sorted(Comparator.comparing(Share::name))
            .toList();
    return new Weeks(weeks, run.articles().size() - dated.size());
  }

  private static LocalDate monday(CheckedArticle checked) {
    LocalDate day = checked.article().published().orElseThrow().day();
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate day(Share week) {
    return LocalDate.parse(week.name());
  }

  private static String words(Share week) {
    return EdtfDate.words(day(week));
  }

  void write(Html html) throws IOException {
    if (weeks.isEmpty()) {
      return;
    }
    html.open("div", "class", "share weeks").element("h3", "By week of publication");
    chart(html);
    html.open("p", "class", "axis").element("span", "Week of " + words(weeks.getFirst()));
    html.element("span", "Most in a week: " + most());
    html.element("span", "Week of " + words(weeks.getLast())).close("p");
    if (undated > 0) {
      html.element("p", Words.counted(undated, "article") + " without a date.", "class", "small");
    }
    html.open("details").element("summary", "The weeks as a table");
    table(html);
    html.close("details").close("div").raw("\n");
  }

  private int most() {
    return weeks.stream().mapToInt(Share::findings).max().orElse(0);
  }

  private long column(Share week) {
    return ChronoUnit.WEEKS.between(day(weeks.getFirst()), day(week));
  }

  /** One path for all columns: a decade has five hundred. */
  private void chart(Html html) throws IOException {
    long width = Math.max(NARROWEST, column(weeks.getLast()) + 1);
    html.open(
        "svg",
        "class",
        "columns",
        "viewBox",
        "0 0 " + width * 10 + " " + HEIGHT,
        "role",
        "img",
        "preserveAspectRatio",
        "none");
    html.open("title").text("Findings in each week; the table below has the numbers");
    html.close("title").raw("<path d=\"");
    for (Share week : weeks) {
      int height = Math.ceilDiv(week.findings() * HEIGHT, Math.max(1, most()));
      if (height > 0) {
        html.raw("M%d %dv-%dh8v%dz".formatted(column(week) * 10 + 1, HEIGHT, height, height));
      }
    }
    html.raw("\"/>").close("svg");
  }

  private void table(Html html) throws IOException {
    html.open("table").element("caption", "Findings by week of publication", "class", "vh");
    html.open("thead").open("tr").element("th", "Week of", "scope", "col");
    for (String head : List.of("Errors", "Warnings", "Notes", "Articles")) {
      html.element("th", head, "scope", "col", "class", "num");
    }
    html.close("tr").close("thead").open("tbody");
    for (Share week : weeks) {
      html.open("tr").element("th", words(week), "scope", "row");
      for (int number : List.of(week.errors(), week.warnings(), week.notes(), week.articles())) {
        html.open("td", "class", "num").number(number).close("td");
      }
      html.close("tr");
    }
    html.close("tbody").close("table");
  }
}
