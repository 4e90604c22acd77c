package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import org.stet.check.CheckedArticle;
import org.stet.check.Judgement;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.json.JsonWriter;
import org.stet.text.Article;

/**
 * The JSON report in lines, for programs that read one thing after the other: each finding, each
 * input that was not checked, and the summary last. Each line says its kind.
 */
final class JsonLinesReport implements ReportWriter {
  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    JsonWriter json = JsonWriter.lines(out);
    for (CheckedArticle checked : run.articles()) {
      article(json, checked, options);
    }
    for (Unchecked input : run.unchecked()) {
      json.object().field("kind", "unchecked");
      JsonRun.unchecked(json, input);
      json.end();
    }
    json.object().field("kind", "summary");
    JsonRun.version(json, options);
    JsonRun.summary(json, run, options);
    json.end().finish();
  }

  private static void article(JsonWriter json, CheckedArticle checked, ReportOptions options)
      throws IOException {
    for (Entry entry : Entry.all(checked, options)) {
      head(json, "finding", checked.article());
      JsonFinding.fields(json, entry);
      json.end();
    }
    if (options.claims()) {
      for (Judgement judgement : checked.judgements()) {
        head(json, "claim", checked.article());
        JsonFinding.fields(json, checked.article(), judgement);
        json.end();
      }
    }
  }

  private static void head(JsonWriter json, String kind, Article article) throws IOException {
    json.object().field("kind", kind).field("path", article.source().name());
    JsonRun.published(json, article);
  }
}
