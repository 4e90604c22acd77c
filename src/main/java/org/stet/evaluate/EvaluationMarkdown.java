package org.stet.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.stet.claim.ClaimTypes;
import org.stet.claim.Rule;
import org.stet.claim.Severity;

/** A table of all rules: what their severity asks for, and what was measured. */
final class EvaluationMarkdown implements EvaluationReport {
  /** An error must be right this often, a warning so often. */
  private static final double ERROR = 0.98;

  private static final double WARNING = 0.90;

  /** From fewer findings than this nobody can tell a precision. */
  private static final int FEWEST = 20;

  @Override
  public void write(Evaluation evaluation, String folder, int most, Writer out) throws IOException {
    out.write(
        "Made by `stet evaluate %s --at %s --format markdown`: %d articles, %d without a mistake.\n\n"
            .formatted(
                folder, word(evaluation.least()), evaluation.articles(), evaluation.silent()));
    out.write("| rule | severity | asks for | right | false | precision | measured |\n");
    out.write("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (Rule rule : ClaimTypes.rules()) {
      out.write(row(rule, evaluation.byRule().getOrDefault(rule.id(), Score.NONE)));
    }
    out.flush();
  }

  private static String row(Rule rule, Score score) {
    return "| `%s` | %s | %s | %d | %d | %s | %s |\n"
        .formatted(
            rule.id(),
            word(rule.severity()),
            asks(rule.severity()),
            score.found(),
            score.alarms(),
            Percent.of(score.precision()),
            measured(rule.severity(), score));
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String asks(Severity severity) {
    return switch (severity) {
      case ERROR -> "98%";
      case WARNING -> "90%";
      case NOTE -> "-";
    };
  }

  private static String measured(Severity severity, Score score) {
    int findings = score.found() + score.alarms();
    if (findings < FEWEST) {
      return "too few findings";
    }
    double precision = score.precision().orElseThrow();
    boolean holds =
        switch (severity) {
          case ERROR -> precision >= ERROR;
          case WARNING -> precision >= WARNING;
          case NOTE -> true;
        };
    return holds ? "holds" : "falls short";
  }
}
