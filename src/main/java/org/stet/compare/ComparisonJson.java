package org.stet.compare;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.stet.json.JsonWriter;
import org.stet.report.Level;

/** A comparison for programs. */
public final class ComparisonJson {
  private static final int FORMAT_VERSION = 1;

  private ComparisonJson() {}

  /**
   * Writes it.
   *
   * @param isSince whether only what is new is listed
   */
  public static void write(Comparison comparison, boolean isSince, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.object().field("formatVersion", FORMAT_VERSION).object("summary");
    counts(json, comparison.changes());
    json.field("articlesInBoth", comparison.both());
    json.field("articlesOnlyBefore", comparison.onlyBefore().size());
    json.field("articlesOnlyNow", comparison.onlyNow().size()).end();
    json.array("rules");
    for (Map.Entry<String, List<Change>> rule : comparison.byRule().entrySet()) {
      json.object().field("rule", rule.getKey());
      counts(json, rule.getValue());
      json.end();
    }
    json.end().array("findings");
    for (Change change : isSince ? comparison.fresh() : comparison.changes()) {
      finding(json, change);
    }
    json.end();
    only(json, comparison);
    json.end().finish();
  }

  private static void counts(JsonWriter json, List<Change> changes) throws IOException {
    for (Kind kind : Kind.values()) {
      json.field(kind.key(), Lines.count(changes, kind));
    }
  }

  private static void finding(JsonWriter json, Change change) throws IOException {
    Told it = change.finding();
    json.object().field("change", change.kind().key()).field("path", it.path());
    json.field("rule", it.rule()).field("severity", Level.of(it.severity()));
    json.field("message", it.message()).field("claim", it.claim());
    json.field("line", it.line()).field("column", it.column());
    json.field("fingerprint", it.fingerprint()).field("standing", it.standing()).end();
  }

  private static void only(JsonWriter json, Comparison comparison) throws IOException {
    json.array("onlyBefore");
    for (Map.Entry<String, String> article : comparison.onlyBefore().entrySet()) {
      json.object().field("path", article.getKey());
      if (!article.getValue().isEmpty()) {
        json.field("why", article.getValue());
      }
      json.end();
    }
    json.end().array("onlyNow");
    for (String path : comparison.onlyNow()) {
      json.object().field("path", path).end();
    }
    json.end();
  }
}
