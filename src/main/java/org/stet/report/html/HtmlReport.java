package org.stet.report.html;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.fact.EdtfDate;
import org.stet.report.ReportOptions;
import org.stet.report.ReportWriter;
import org.stet.report.SummaryLine;
import org.stet.report.Tally;

/**
 * One page for a browser, complete in itself: it asks nothing of any network.
 *
 * <p>Articles stand in {@code noscript} elements. Without scripts a browser shows them all; with
 * scripts it takes each for a piece of plain text, which costs next to nothing, and the script puts
 * a hundred at a time into the page. So ten thousand articles open quickly.
 */
public final class HtmlReport implements ReportWriter {
  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    Html html = new Html(out);
    List<CheckedArticle> found =
        run.articles().stream().filter(it -> isShown(it, options)).toList();
    List<CheckedArticle> clean =
        run.articles().stream().filter(it -> !isShown(it, options)).toList();
    Frame.head(html, Tally.of(run, options), options);
    header(html, run, options);
    html.open("main");
    new Figures(run, options).write(html);
    unchecked(html, run.unchecked());
    articles(html, found, options);
    clean(html, clean);
    html.close("main").raw("\n");
    Frame.foot(html, options);
    Index.write(found, options, out);
    html.raw("<script>").raw(Asset.SCRIPT.text()).raw("</script>\n</body>\n</html>\n");
    out.flush();
  }

  private static boolean isShown(CheckedArticle checked, ReportOptions options) {
    return checked.findings().stream().anyMatch(options::weighs);
  }

  private static void header(Html html, Run run, ReportOptions options) throws IOException {
    html.open("header", "class", "top").element("p", "Stet", "class", "brand");
    html.element("h1", "Fact check report").open("p", "class", "lead");
    html.text(SummaryLine.of(run, options) + ".").close("p");
    List<LocalDate> days =
        run.articles().stream()
            .flatMap(it -> it.article().published().stream())
            .map(published -> published.day())
            .sorted()
            .toList();
    if (!days.isEmpty()) {
      String first = EdtfDate.words(days.getFirst());
      String last = EdtfDate.words(days.getLast());
      html.element("p", first.equals(last) ? "Articles of " + first + "." : period(first, last));
    }
    Frame.contents(html, !run.unchecked().isEmpty());
    html.close("header").raw("\n");
  }

  private static String period(String first, String last) {
    return "Articles from " + first + ", to " + last + ".";
  }

  private static void unchecked(Html html, List<Unchecked> inputs) throws IOException {
    if (inputs.isEmpty()) {
      return;
    }
    html.open("section", "id", "unchecked", "aria-labelledby", "unchecked-h");
    html.element("h2", "Inputs that could not be checked", "id", "unchecked-h").open("ul");
    for (Unchecked input : inputs) {
      html.open("li").open("span", "class", "path").isolated(input.name()).close("span");
      html.text(": ").isolated(input.why()).close("li");
    }
    html.close("ul").close("section").raw("\n");
  }

  private static void articles(Html html, List<CheckedArticle> found, ReportOptions options)
      throws IOException {
    html.open("section", "id", "articles", "aria-labelledby", "articles-h", "tabindex", "-1");
    html.element("h2", "Articles with findings", "id", "articles-h");
    Frame.filter(html);
    if (found.isEmpty()) {
      html.element("p", "None.");
    }
    html.raw("<div id=\"page\"></div>\n");
    int first = 1;
    for (int i = 0; i < found.size(); i++) {
      List<Numbered> findings = Numbered.of(found.get(i), options, first);
      html.open("noscript", "class", "a");
      new Galley(found.get(i), findings).write(html, i + 1);
      html.close("noscript").raw("\n");
      first += findings.size();
    }
    Frame.pager(html, "pager", "Pages of articles with findings");
    html.close("section").raw("\n");
  }

  private static void clean(Html html, List<CheckedArticle> articles) throws IOException {
    html.open("section", "id", "clean", "aria-labelledby", "clean-h");
    html.element("h2", "Articles without findings", "id", "clean-h");
    if (articles.isEmpty()) {
      html.element("p", "None.");
    } else {
      html.raw("<p id=\"clean-shown\" class=\"small\"></p><div id=\"clean-page\" class=\"scroll\"");
      html.raw(" tabindex=\"0\" role=\"region\" aria-labelledby=\"clean-h\"></div>");
      html.open("noscript", "id", "clean-all");
      CleanTable.write(html, articles);
      html.close("noscript").raw("\n");
      Frame.pager(html, "clean-pager", "Pages of articles without findings");
    }
    html.close("section").raw("\n");
  }
}
