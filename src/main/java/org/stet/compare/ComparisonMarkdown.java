package org.stet.compare;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.stet.report.MarkdownPage;
import org.stet.report.Markup;

/** A comparison for a comment on GitHub or GitLab. */
public final class ComparisonMarkdown {
  private static final String MARKER = "<!-- stet-compare -->";

  private ComparisonMarkdown() {}

  /**
   * Writes it.
   *
   * @param isSince whether only what is new is listed
   */
  public static void write(Comparison comparison, boolean isSince, Writer out) throws IOException {
    MarkdownPage page = new MarkdownPage(MarkdownPage.COMMENT);
    page.add(MARKER + "\n**Stet**: " + Lines.summary(comparison) + "\n");
    if (!isSince) {
      rules(comparison, page);
    }
    int left = changes(Lines.listed(comparison, isSince), page);
    left += isSince ? 0 : only(comparison, page);
    if (left > 0) {
      page.last("\n" + left + " more left out: there is no room for them here.\n");
    }
    out.write(page.toString());
    out.flush();
  }

  private static void rules(Comparison comparison, MarkdownPage page) {
    if (comparison.changes().isEmpty()) {
      return;
    }
    page.add(
        "\n| rule | new | gone | still there | settled |\n| --- | ---: | ---: | ---: | ---: |\n");
    for (Map.Entry<String, List<Change>> rule : comparison.byRule().entrySet()) {
      List<Change> changes = rule.getValue();
      page.add(
          "| %s | %s | %s | %s | %s |\n"
              .formatted(
                  Markup.escape(rule.getKey()),
                  changes.stream().filter(it -> it.kind().isNew()).count(),
                  Lines.count(changes, Kind.GONE),
                  Lines.count(changes, Kind.STILL),
                  Lines.count(changes, Kind.SUPPRESSED) + Lines.count(changes, Kind.IN_BASELINE)));
    }
  }

  private static int changes(List<Change> changes, MarkdownPage page) {
    int left = 0;
    String head = "\n";
    for (Change change : changes) {
      String line =
          "- **%s** in %s: %s `%s`\n"
              .formatted(
                  Lines.label(change),
                  Markup.escape(Lines.place(change)),
                  Markup.escape(change.finding().message()),
                  change.finding().rule().replaceAll("[^A-Za-z0-9-]", "?"));
      boolean fits = page.add(head + line);
      head = fits ? "" : head;
      left += fits ? 0 : 1;
    }
    return left;
  }

  private static int only(Comparison comparison, MarkdownPage page) {
    int left = 0;
    String head = "\n";
    for (Map.Entry<String, String> article : comparison.onlyBefore().entrySet()) {
      String why = article.getValue().isEmpty() ? "" : ": " + Markup.escape(article.getValue());
      String line = "- not checked in the later run: " + Markup.escape(article.getKey()) + why;
      boolean fits = page.add(head + line + "\n");
      head = fits ? "" : head;
      left += fits ? 0 : 1;
    }
    for (String path : comparison.onlyNow()) {
      boolean fits =
          page.add(head + "- not checked in the earlier run: " + Markup.escape(path) + "\n");
      head = fits ? "" : head;
      left += fits ? 0 : 1;
    }
    return left;
  }
}
