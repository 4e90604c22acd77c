package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.stet.check.CheckedArticle;
import org.stet.check.Judgement;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.json.JsonWriter;
import org.stet.text.Metadata;

/** Everything there is to know about a run, by the schema {@code report.schema.json}. */
final class JsonReport implements ReportWriter {
  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.object();
    JsonRun.version(json, options);
    json.object("summary");
    JsonRun.summary(json, run, options);
    json.end();
    json.array("articles");
    for (CheckedArticle checked : run.articles()) {
      article(json, checked, options);
    }
    json.end();
    unchecked(json, run);
    json.end().finish();
  }

  private static void article(JsonWriter json, CheckedArticle checked, ReportOptions options)
      throws IOException {
    json.object().field("path", checked.article().source().name());
    JsonRun.published(json, checked.article());
    metadata(json, checked.article().metadata());
    json.field("sentences", checked.sentences());
    JsonRun.coverage(json, checked.coverage());
    json.array("findings");
    for (Entry entry : Entry.all(checked, options)) {
      json.object();
      JsonFinding.fields(json, entry);
      json.end();
    }
    json.end();
    if (options.claims()) {
      claims(json, checked);
    }
    json.end();
  }

  private static void metadata(JsonWriter json, Metadata metadata) throws IOException {
    for (String key : List.of(Metadata.TITLE, Metadata.SECTION, Metadata.URL)) {
      Optional<String> value = metadata.first(List.of(key));
      if (value.isPresent()) {
        json.field(key, value.get());
      }
    }
    List<String> authors = metadata.all(List.of(Metadata.AUTHOR));
    if (!authors.isEmpty()) {
      json.array("authors");
      for (String author : authors) {
        json.value(author);
      }
      json.end();
    }
  }

  private static void claims(JsonWriter json, CheckedArticle checked) throws IOException {
    json.array("claims");
    for (Judgement judgement : checked.judgements()) {
      json.object();
      JsonFinding.fields(json, checked.article(), judgement);
      json.end();
    }
    json.end();
  }

  private static void unchecked(JsonWriter json, Run run) throws IOException {
    json.array("unchecked");
    for (Unchecked unchecked : run.unchecked()) {
      json.object();
      JsonRun.unchecked(json, unchecked);
      json.end();
    }
    json.end();
  }
}
