package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.claim.Rule;
import org.stet.json.JsonWriter;

/**
 * SARIF 2.1.0, the standard for findings of static analysis, with nothing in it that changes from
 * run to run.
 */
final class SarifReport implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.object().field("$schema", SCHEMA).field("version", "2.1.0");
    json.array("runs").object();
    tool(json, run.rules(), options);
    invocation(json, run.unchecked());
    json.field("columnKind", "utf16CodeUnits");
    // Without this a lone CR would not end a line, as it does for us.
    json.array("newlineSequences").value("\r\n").value("\n").value("\r").end();
    results(json, run, options);
    json.end().end().end().finish();
  }

  private static void tool(JsonWriter json, List<Rule> rules, ReportOptions options)
      throws IOException {
    json.object("tool").object("driver").field("name", "Stet");
    json.field("semanticVersion", options.version()).array("rules");
    for (Rule rule : rules) {
      SarifRule.write(json, rule);
    }
    json.end().end().end();
  }

  private static void invocation(JsonWriter json, List<Unchecked> inputs) throws IOException {
    json.array("invocations").object().field("executionSuccessful", inputs.isEmpty());
    json.array("toolExecutionNotifications");
    for (Unchecked input : inputs) {
      json.object().field("level", "error");
      json.object("message").field("text", input.name() + " was not checked: " + input.why()).end();
      json.array("locations").object().object("physicalLocation").object("artifactLocation");
      json.field("uri", ArtifactUri.of(input.name())).end().end().end().end().end();
    }
    json.end().end().end();
  }

  private static void results(JsonWriter json, Run run, ReportOptions options) throws IOException {
    List<String> rules = run.rules().stream().map(Rule::id).toList();
    json.array("results");
    for (CheckedArticle checked : run.articles()) {
      SarifResults results = new SarifResults(json, rules, checked.article());
      for (Finding finding : checked.findings()) {
        if (options.weighs(finding)) {
          results.write(finding);
        }
      }
    }
    json.end();
  }
}
