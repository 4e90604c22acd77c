package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.claim.Rule;
import org.stet.json.JsonWriter;
import org.stet.text.Article;

/** Writes a SARIF log, with nothing in it that changes from run to run. */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  /** Code hosts keep the findings of different tools apart by it. */
  private static final String CATEGORY = "stet/";

  private final JsonWriter json;
  private final Run run;

  /**
   * @param run what the log is of
   */
  SarifLog(Run run, Writer out) throws IOException {
    this.json = new JsonWriter(out);
    this.run = run;
  }

  /**
   * Writes all of it.
   *
   * @param entries the findings
   * @param notice what else the reader should know; empty for nothing
   * @param standings whether to say which findings do not count
   */
  void write(List<Entry> entries, String notice, boolean standings, ReportOptions options)
      throws IOException {
    json.object().field("$schema", SCHEMA).field("version", "2.1.0");
    json.array("runs").object();
    tool(options);
    json.object("automationDetails").field("id", CATEGORY).end();
    invocation(notice);
    json.field("columnKind", "utf16CodeUnits");
    // Without this a lone CR would not end a line, as it does for us.
    json.array("newlineSequences").value("\r\n").value("\n").value("\r").end();
    results(entries, standings);
    json.end().end().end().finish();
  }

  private void tool(ReportOptions options) throws IOException {
    json.object("tool").object("driver").field("name", "Stet");
    json.field("semanticVersion", options.version()).array("rules");
    for (Rule rule : run.rules()) {
      SarifRule.write(json, rule);
    }
    json.end().end().end();
  }

  private void invocation(String notice) throws IOException {
    boolean successful = run.unchecked().isEmpty();
    json.array("invocations").object().field("executionSuccessful", successful);
    json.array("toolExecutionNotifications");
    for (Unchecked input : run.unchecked()) {
      notification("error", input.name() + " was not checked: " + input.why());
      json.array("locations").object().object("physicalLocation").object("artifactLocation");
      json.field("uri", ArtifactUri.of(input.name())).end().end().end().end().end();
    }
    if (!notice.isEmpty()) {
      notification("warning", notice);
      json.end();
    }
    json.end().end().end();
  }

  private void notification(String level, String text) throws IOException {
    json.object().field("level", level).object("message").field("text", text).end();
  }

  private void results(List<Entry> entries, boolean standings) throws IOException {
    List<String> rules = run.rules().stream().map(Rule::id).toList();
    // One for each article, which need not stand together here; to compare articles is dear.
    IdentityHashMap<Article, SarifResults> writers = new IdentityHashMap<>();
    json.array("results");
    for (Entry entry : entries) {
      writers
          .computeIfAbsent(
              entry.article(), article -> new SarifResults(json, rules, article, standings))
          .write(entry.finding());
    }
    json.end();
  }
}
