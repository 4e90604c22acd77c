package org.stet.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.stet.json.JsonWriter;

/** An evaluation as one JSON document, described in docs/evaluate.md. */
final class EvaluationJson implements EvaluationReport {
  /** Raised when a reader of the old format would misread the new one. */
  private static final int FORMAT_VERSION = 1;

  @Override
  public void write(Evaluation evaluation, String folder, int most, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.object().field("formatVersion", FORMAT_VERSION).field("folder", folder);
    json.field("at", evaluation.least().name().toLowerCase(Locale.ROOT));
    json.field("articles", evaluation.articles()).field("silentArticles", evaluation.silent());
    boolean isTyped = !evaluation.byType().isEmpty();
    json.object("all");
    score(json, evaluation.total(), true, true);
    json.end();
    table(json, "rules", "rule", evaluation.byRule(), !isTyped, true);
    table(json, "types", "type", evaluation.byType(), true, false);
    slips(json, evaluation, "misses", Slip.Kind.MISSED);
    slips(json, evaluation, "falseFindings", Slip.Kind.FALSE);
    json.end().finish();
  }

  private static void table(
      JsonWriter json,
      String name,
      String key,
      Map<String, Score> scores,
      boolean misses,
      boolean alarms)
      throws IOException {
    json.array(name);
    for (Map.Entry<String, Score> entry : scores.entrySet()) {
      json.object().field(key, entry.getKey());
      score(json, entry.getValue(), misses, alarms);
      json.end();
    }
    json.end();
  }

  private static void score(JsonWriter json, Score score, boolean misses, boolean alarms)
      throws IOException {
    json.field("found", score.found());
    if (misses) {
      json.field("missed", score.missed());
    }
    if (alarms) {
      json.field("false", score.alarms());
    }
    json.field("mended", score.mended());
    if (alarms) {
      share(json, "precision", score.precision());
    }
    if (misses) {
      share(json, "recall", score.recall());
    }
    if (misses && alarms) {
      share(json, "f1", score.f1());
    }
  }

  private static void share(JsonWriter json, String key, OptionalDouble share) throws IOException {
    if (share.isPresent()) {
      json.field(key, BigDecimal.valueOf(share.getAsDouble()).setScale(4, RoundingMode.HALF_UP));
    }
  }

  private static void slips(JsonWriter json, Evaluation evaluation, String name, Slip.Kind kind)
      throws IOException {
    json.array(name);
    for (Slip slip : evaluation.slips()) {
      if (slip.kind() == kind) {
        json.object().field("path", slip.path());
        json.field("line", slip.at().line()).field("column", slip.at().column());
        json.field("label", slip.label()).field("message", slip.message());
        json.field("sentence", slip.sentence()).end();
      }
    }
    json.end();
  }
}
