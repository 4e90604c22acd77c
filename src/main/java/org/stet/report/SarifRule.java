package org.stet.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.stet.claim.Rule;
import org.stet.claim.Severity;
import org.stet.json.JsonWriter;

/** A rule as a SARIF {@code reportingDescriptor}, with the properties that GitHub reads. */
final class SarifRule {
  private SarifRule() {}

  static void write(JsonWriter json, Rule rule) throws IOException {
    json.object().field("id", rule.id()).field("name", pascalCase(rule.id()));
    json.object("shortDescription").field("text", rule.summary()).end();
    json.object("fullDescription").field("text", rule.help()).end();
    json.object("help").field("text", rule.summary() + "\n\n" + rule.help());
    json.field("markdown", "**" + rule.summary() + "**\n\n" + rule.help()).end();
    json.object("defaultConfiguration").field("level", Level.of(rule.severity())).end();
    json.object("properties").array("tags").value("facts").end();
    json.field("precision", precision(rule.severity()));
    json.field("problem.severity", problem(rule.severity())).end().end();
  }

  private static String pascalCase(String id) {
    return Arrays.stream(id.split("-"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** Severity follows measured precision: an error is right 98 times of 100. */
  private static String precision(Severity severity) {
    return switch (severity) {
      case ERROR -> "very-high";
      case WARNING -> "high";
      case NOTE -> "medium";
    };
  }

  private static String problem(Severity severity) {
    return severity == Severity.NOTE ? "recommendation" : Level.of(severity);
  }
}
