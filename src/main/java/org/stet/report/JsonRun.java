package org.stet.report;

import java.io.IOException;
import org.stet.check.Coverage;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.json.JsonWriter;
import org.stet.text.Article;

/** What the JSON formats say of a run as a whole. */
final class JsonRun {
  /** Raised when a reader of the old format would misread the new one. */
  private static final int FORMAT_VERSION = 2;

  private JsonRun() {}

  static void version(JsonWriter json, ReportOptions options) throws IOException {
    json.field("formatVersion", FORMAT_VERSION);
    json.object("tool").field("name", "Stet").field("version", options.version()).end();
  }

  static void summary(JsonWriter json, Run run, ReportOptions options) throws IOException {
    Coverage coverage = run.coverage();
    Tally tally = Tally.of(run, options);
    json.field("articles", coverage.articles());
    json.field("undatedArticles", tally.undated()).field("uncheckedInputs", run.unchecked().size());
    json.field("sentences", coverage.sentences());
    coverage(json, coverage);
    json.field("errors", tally.errors()).field("warnings", tally.warnings());
    json.field("notes", tally.notes()).field("hiddenFindings", tally.hidden());
    json.field("suppressedFindings", tally.suppressed());
    json.field("baselineFindings", tally.known());
  }

  static void coverage(JsonWriter json, Coverage coverage) throws IOException {
    json.object("coverage").field("claims", coverage.claims());
    json.field("supported", coverage.supported()).field("contradicted", coverage.contradicted());
    json.field("outdated", coverage.outdated()).field("undecided", coverage.undecided()).end();
  }

  /** The day for which an article speaks, when anything says so. */
  static void published(JsonWriter json, Article article) throws IOException {
    if (article.published().isPresent()) {
      published(json, article.published().get());
    }
  }

  private static void published(JsonWriter json, Article.Published published) throws IOException {
    String origin =
        switch (published.origin()) {
          case METADATA -> "metadata";
          case DATELINE -> "dateline";
          case OPTION -> "option";
          case PATH -> "path";
        };
    json.object("published").field("day", published.day().toString()).field("origin", origin).end();
  }

  static void unchecked(JsonWriter json, Unchecked input) throws IOException {
    json.field("path", input.name()).field("why", input.why());
  }
}
