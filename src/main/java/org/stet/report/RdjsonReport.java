package org.stet.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.claim.Severity;
import org.stet.json.JsonWriter;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * The JSON of reviewdog. It has the findings that count. Columns count bytes of UTF-8. Reviewdog
 * posts messages as Markdown, so the article's words are escaped for that.
 */
final class RdjsonReport implements ReportWriter {
  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.object().object("source").field("name", "Stet").end().array("diagnostics");
    for (Entry entry : Entry.open(run, options)) {
      diagnostic(json, entry);
    }
    for (Unchecked input : run.unchecked()) {
      head(json, Markup.escape(NotChecked.message(input)), Severity.ERROR, NotChecked.RULE);
      json.object("location").field("path", Entry.path(input.name())).end().end();
    }
    json.end().end().finish();
  }

  private static void diagnostic(JsonWriter json, Entry entry) throws IOException {
    Source source = entry.article().source();
    head(json, message(entry.telling()), entry.finding().severity(), entry.rule());
    location(json, entry.path(), source, entry.finding().span());
    suggestions(json, entry);
    json.end();
  }

  private static void head(JsonWriter json, String message, Severity severity, String rule)
      throws IOException {
    String level =
        switch (severity) {
          case ERROR -> "ERROR";
          case WARNING -> "WARNING";
          case NOTE -> "INFO";
        };
    json.object().field("message", message).field("severity", level);
    json.object("code").field("value", rule).end();
  }

  private static String message(Telling telling) {
    String also = telling.all(Telling.Label.ALSO).map(it -> " Also " + it + ".").collect(joining());
    String sources =
        telling.details().stream()
            .filter(detail -> detail.label() == Telling.Label.SOURCE)
            .map(detail -> " Source: " + Markup.link(detail.link()) + " " + detail.text() + ".")
            .distinct()
            .collect(joining());
    return Markup.escape(telling.paragraph()) + also + sources;
  }

  /** Only changes that a machine can make: a reader takes them over with one click. */
  private static void suggestions(JsonWriter json, Entry entry) throws IOException {
    List<Edit> exact =
        Account.of(entry.finding().verdict()).repairs().stream()
            .map(repair -> Edit.of(entry.article(), repair))
            .filter(Edit::exact)
            .toList();
    if (exact.isEmpty()) {
      return;
    }
    json.array("suggestions");
    for (Edit edit : exact) {
      json.object();
      range(json, entry.article().source(), edit.span());
      json.field("text", edit.text()).end();
    }
    json.end();
  }

  private static void location(JsonWriter json, String path, Source source, Span span)
      throws IOException {
    json.object("location").field("path", path);
    range(json, source, span);
    json.end();
  }

  private static void range(JsonWriter json, Source source, Span span) throws IOException {
    Region region = Region.of(source, span, ColumnUnit.UTF_8);
    json.object("range");
    position(json, "start", region.start());
    position(json, "end", region.end());
    json.end();
  }

  private static void position(JsonWriter json, String key, Position at) throws IOException {
    json.object(key).field("line", at.line()).field("column", at.column()).end();
  }
}
