package org.stet.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Answers as query.wikidata.org gives them: SPARQL 1.1 query results in JSON. */
final class SparqlAnswer {
  private static final String ENTITY = "http://www.wikidata.org/entity/";
  private static final String STATEMENT = ENTITY + "statement/";
  private static final String TIME = "http://www.w3.org/2001/XMLSchema#dateTime";
  private static final String INTEGER = "http://www.w3.org/2001/XMLSchema#integer";

  private SparqlAnswer() {}

  static String of(List<String> rows) {
    return "{\n  \"head\" : {\n    \"vars\" : [ \"st\" ]\n  },\n  \"results\" : {\n    \"bindings\" : [ "
        + String.join(", ", rows)
        + " ]\n  }\n}";
  }

  static String of(String... rows) {
    return of(List.of(rows));
  }

  /**
   * A row: {@code "person Q1", "start 2001-01-20 11", "label en Mayor of X", "rank Normal"}.
   *
   * @param bindings variable, then an item, a day with its precision, or a language and a text
   */
  static String row(String... bindings) {
    List<String> members = new ArrayList<>();
    for (String binding : bindings) {
      members.addAll(members(binding.split(" ", 3)));
    }
    return members.stream().collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static List<String> members(String[] parts) {
    String variable = parts[0];
    String value = parts[1];
    if (parts.length == 3 && value.matches("-?\\d{4}-\\d\\d-\\d\\d")) {
      return List.of(
          typed(variable, value + "T00:00:00Z", TIME),
          typed(variable + "Precision", parts[2], INTEGER));
    }
    if (parts.length == 3) {
      return List.of(
          "\"%s\" : { \"xml:lang\" : \"%s\", \"type\" : \"literal\", \"value\" : \"%s\" }"
              .formatted(variable, value, parts[2]));
    }
    if (value.matches("Q\\d+")) {
      return List.of(uri(variable, ENTITY + value));
    }
    return switch (variable) {
      case "st" -> List.of(uri(variable, STATEMENT + value));
      case "rank" -> List.of(uri(variable, "http://wikiba.se/ontology#" + value + "Rank"));
      case "property" -> List.of(uri(variable, ENTITY + value));
      case "endUnknown" ->
          List.of(uri(variable, "http://www.wikidata.org/.well-known/genid/" + value));
      default ->
          List.of(
              "\"%s\" : { \"type\" : \"literal\", \"value\" : \"%s\" }".formatted(variable, value));
    };
  }

  private static String uri(String variable, String value) {
    return "\"%s\" : { \"type\" : \"uri\", \"value\" : \"%s\" }".formatted(variable, value);
  }

  private static String typed(String variable, String value, String type) {
    return "\"%s\" : { \"datatype\" : \"%s\", \"type\" : \"literal\", \"value\" : \"%s\" }"
        .formatted(variable, type, value);
  }
}
