package org.stet.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.stet.text.Screen;

/** What was missed and what was false, each with its sentence; then the tables. */
final class EvaluationText implements EvaluationReport {
  @Override
  public void write(Evaluation evaluation, String folder, int most, Writer out) throws IOException {
    slips(evaluation, most, out);
    if (!evaluation.byType().isEmpty()) {
      out.write(row("type", "found", "missed", "", "mended", "", "recall", ""));
      for (Map.Entry<String, Score> type : evaluation.byType().entrySet()) {
        out.write(type(type.getKey(), type.getValue()));
      }
      out.write("\n");
    }
    out.write(row("rule", "found", "missed", "false", "mended", "precision", "recall", "F1"));
    boolean isTyped = !evaluation.byType().isEmpty();
    for (Map.Entry<String, Score> rule : evaluation.byRule().entrySet()) {
      out.write(
          isTyped ? found(rule.getKey(), rule.getValue()) : all(rule.getKey(), rule.getValue()));
    }
    out.write(all("all", evaluation.total()));
    out.write(summary(evaluation));
    out.flush();
  }

  private static void slips(Evaluation evaluation, int most, Writer out) throws IOException {
    Map<String, Integer> listed = new HashMap<>();
    int left = 0;
    for (Slip slip : evaluation.slips()) {
      if (listed.merge(slip.kind() + " " + slip.label(), 1, Integer::sum) <= most) {
        out.write(slip(slip));
      } else {
        left++;
      }
    }
    if (left > 0) {
      out.write(left + " more not listed\n");
    }
    if (!evaluation.slips().isEmpty()) {
      out.write("\n");
    }
  }

  private static String slip(Slip slip) {
    return "%s: %s: %s [%s]\n  | %s\n"
        .formatted(
            Screen.place(slip.path(), slip.at()),
            slip.kind().name().toLowerCase(Locale.ROOT),
            Screen.clean(slip.message()),
            Screen.clean(slip.label()),
            Screen.clean(slip.sentence()));
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-18s %6s %6s %6s %6s %9s %6s %6s\n", cells)
        .replaceAll(" +\n", "\n");
  }

  /** Findings where nothing is marked are of no type. */
  private static String type(String name, Score score) {
    return row(
        Screen.clean(name),
        score.found(),
        score.missed(),
        "",
        score.mended(),
        "",
        Percent.of(score.recall()),
        "");
  }

  /** Which rule should have found what is missed is not marked. */
  private static String found(String name, Score score) {
    return row(
        name,
        score.found(),
        "",
        score.alarms(),
        score.mended(),
        Percent.of(score.precision()),
        "",
        "");
  }

  private static String all(String name, Score score) {
    return row(
        name,
        score.found(),
        score.missed(),
        score.alarms(),
        score.mended(),
        Percent.of(score.precision()),
        Percent.of(score.recall()),
        Percent.of(score.f1()));
  }

  private static String summary(Evaluation evaluation) {
    return "%d %s, %d without a mistake; findings from %s on count\n"
        .formatted(
            evaluation.articles(),
            evaluation.articles() == 1 ? "article" : "articles",
            evaluation.silent(),
            evaluation.least().name().toLowerCase(Locale.ROOT));
  }
}
