package org.stet.compare;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.stet.text.Screen;

/** A comparison for a terminal. */
public final class ComparisonText {
  private static final int KINDS = 20;

  private ComparisonText() {}

  /**
   * Writes it.
   *
   * @param isSince whether only what is new is listed
   */
  public static void write(Comparison comparison, boolean isSince, Writer out) throws IOException {
    for (Change change : Lines.listed(comparison, isSince)) {
      out.write(
          "%s: %s: %s [%s]\n"
              .formatted(
                  Lines.place(change),
                  Lines.label(change),
                  Screen.clean(change.finding().message()),
                  Screen.clean(change.finding().rule())));
    }
    if (!isSince) {
      only(comparison, out);
      rules(comparison, out);
    }
    out.write(Lines.summary(comparison) + "\n");
    out.flush();
  }

  private static void only(Comparison comparison, Writer out) throws IOException {
    for (Map.Entry<String, String> article : comparison.onlyBefore().entrySet()) {
      String why = article.getValue().isEmpty() ? "" : ": " + Screen.clean(article.getValue());
      out.write(Screen.path(article.getKey()) + ": not checked in the later run" + why + "\n");
    }
    for (String path : comparison.onlyNow()) {
      out.write(Screen.path(path) + ": not checked in the earlier run\n");
    }
  }

  private static void rules(Comparison comparison, Writer out) throws IOException {
    if (comparison.changes().isEmpty()) {
      return;
    }
    String row = "%-" + KINDS + "s %6s %6s %6s %8s\n";
    out.write(row.formatted("rule", "new", "gone", "still", "settled"));
    for (Map.Entry<String, List<Change>> rule : comparison.byRule().entrySet()) {
      List<Change> changes = rule.getValue();
      out.write(
          row.formatted(
              Screen.clean(rule.getKey()),
              changes.stream().filter(it -> it.kind().isNew()).count(),
              Lines.count(changes, Kind.GONE),
              Lines.count(changes, Kind.STILL),
              Lines.count(changes, Kind.SUPPRESSED) + Lines.count(changes, Kind.IN_BASELINE)));
    }
  }
}
