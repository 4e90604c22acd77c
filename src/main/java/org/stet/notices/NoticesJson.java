package org.stet.notices;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.stet.check.Unchecked;
import org.stet.claim.Evidence;
import org.stet.json.JsonWriter;
import org.stet.report.Level;
import org.stet.text.Metadata;

/** Notices for programs. */
public final class NoticesJson {
  private static final int FORMAT_VERSION = 1;

  private NoticesJson() {}

  /** Writes them; what needs a person has no notice. */
  public static void write(Drafts drafts, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.object().field("formatVersion", FORMAT_VERSION);
    optional(json, "factsSince", drafts.since().map(Object::toString));
    json.object("summary");
    json.field("articles", drafts.articles()).field("wrongArticles", drafts.wrongArticles());
    json.field("notices", drafts.notices()).field("forPeople", drafts.forPeople());
    json.field("undatedArticles", drafts.undated().size());
    json.field("uncheckedInputs", drafts.unchecked().size()).end();
    json.array("corrections");
    for (Draft draft : drafts.drafts()) {
      draft(json, draft);
    }
    json.end().array("undated");
    for (String path : drafts.undated()) {
      json.value(path);
    }
    json.end().array("unchecked");
    for (Unchecked input : drafts.unchecked()) {
      json.object().field("path", input.name()).field("why", input.why()).end();
    }
    json.end().end().finish();
  }

  private static void draft(JsonWriter json, Draft draft) throws IOException {
    json.object().field("path", draft.path());
    optional(json, "published", draft.published().map(Object::toString));
    for (String key : List.of(Metadata.TITLE, Metadata.URL)) {
      optional(json, key, draft.article().metadata().first(List.of(key)));
    }
    json.field("line", draft.at().line()).field("column", draft.at().column());
    json.field("rule", draft.rule()).field("severity", Level.of(draft.finding().severity()));
    json.field("words", draft.words());
    optional(json, "notice", draft.notice());
    json.field("message", draft.message()).field("claim", draft.finding().claim().says());
    json.field("fingerprint", draft.finding().fingerprint()).array("evidence");
    for (Evidence evidence : draft.evidence()) {
      json.object().field("statement", evidence.statement());
      if (evidence instanceof Evidence.FromFact fact) {
        json.field("url", fact.citation().url());
        json.field("checked", fact.citation().checked().toString());
      }
      json.end();
    }
    json.end().end();
  }

  private static void optional(JsonWriter json, String key, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.field(key, value.get());
    }
  }
}
