package org.stet.report;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.claim.Severity;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Screen;

/**
 * A comment for a pull request, in the Markdown of GitHub and GitLab. It has the findings that
 * count, folded by article, those with the gravest first. Columns count code points.
 */
final class MarkdownReport implements ReportWriter {
  /** So many characters GitHub takes for a comment. */
  static final int COMMENT = MarkdownPage.COMMENT;

  /** By this a program finds the comment that it wrote before. */
  private static final String MARKER = "<!-- stet-report -->";

  private static final String END = "\n</details>\n";
  private static final int ROWS = 50;
  private static final int PATH = 100;
  private static final int TEXT = 500;

  private final int limit;

  /**
   * @param limit the most characters, in UTF-16 units
   */
  MarkdownReport(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    MarkdownPage page = new MarkdownPage(limit);
    page.add(MARKER + "\n**Stet**: " + SummaryLine.of(run, options) + "\n");
    List<CheckedArticle> articles =
        run.articles().stream()
            .filter(checked -> checked.findings().stream().anyMatch(options::shows))
            .sorted(comparing(checked -> gravest(checked, options)))
            .toList();
    table(page, articles, options);
    int left = unchecked(page, run.unchecked());
    for (CheckedArticle checked : articles) {
      left += findings(page, checked, options);
    }
    if (left > 0) {
      page.last("\n" + left + " more left out: there is no room for them here.\n");
    }
    out.write(page.toString());
    out.flush();
  }

  private static Severity gravest(CheckedArticle checked, ReportOptions options) {
    return checked.findings().stream()
        .filter(options::shows)
        .map(Finding::severity)
        .min(comparing(severity -> severity))
        .orElseThrow();
  }

  private static void table(
      MarkdownPage page, List<CheckedArticle> articles, ReportOptions options) {
    if (articles.isEmpty()) {
      return;
    }
    page.add("\n| article | errors | warnings | notes |\n| --- | ---: | ---: | ---: |\n");
    for (CheckedArticle checked : articles.stream().limit(ROWS).toList()) {
      Tally tally = Tally.of(checked, options);
      page.add(
          "| %s | %d | %d | %d |\n"
              .formatted(path(checked), tally.errors(), tally.warnings(), tally.notes()));
    }
    if (articles.size() > ROWS) {
      page.add("\n" + (articles.size() - ROWS) + " more articles are not in this table.\n");
    }
  }

  /** Writes them, and says how many had no room. */
  private static int unchecked(MarkdownPage page, List<Unchecked> inputs) {
    int left = 0;
    String head = "\n";
    for (Unchecked input : inputs) {
      String what = cut(input.name(), PATH) + ": " + cut(NotChecked.message(input), TEXT);
      boolean fits = page.add(head + "- **error** in " + what + "\n");
      left += fits ? 0 : 1;
      head = fits ? "" : head;
    }
    return left;
  }

  /** Writes those of an article, and says how many had no room. */
  private static int findings(MarkdownPage page, CheckedArticle checked, ReportOptions options) {
    List<Entry> entries = Entry.open(checked, options);
    String counts = SummaryLine.severities(Tally.of(checked, options));
    String start = "\n<details>\n<summary>" + path(checked) + ": " + counts + "</summary>\n\n";
    int written = 0;
    for (Entry entry : entries) {
      boolean fits = page.add((written == 0 ? start : "") + finding(entry), END);
      written += fits ? 1 : 0;
    }
    page.last(written == 0 ? "" : END);
    return entries.size() - written;
  }

  private static String finding(Entry entry) {
    Position at = entry.region(ColumnUnit.CODE_POINT).start();
    Telling telling = entry.telling();
    String head =
        "- **%s** in line %d, column %d: %s `%s`\n"
            .formatted(
                entry.level(), at.line(), at.column(), cut(telling.message(), TEXT), entry.rule());
    return head
        + telling.details().stream().map(MarkdownReport::detail).collect(Collectors.joining());
  }

  private static String detail(Telling.Detail detail) {
    String link = detail.link().isEmpty() ? "" : Markup.link(detail.link()) + " ";
    return "  - " + detail.label().word() + ": " + link + cut(detail.text(), TEXT) + "\n";
  }

  private static String path(CheckedArticle checked) {
    return cut(Entry.path(checked.article().source().name()), PATH);
  }

  private static String cut(String text, int columns) {
    return Markup.escape(Columns.of(Screen.clean(text)).head(columns));
  }
}
