package org.stet.imports;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.json.JsonNode;
import org.stet.json.JsonStream;

/** Asks a SPARQL service and reads its answers in the W3C's JSON form. */
final class Sparql {
  private static final String JSON = "application/sparql-results+json";
  private static final String ROWS = "results/bindings";

  private final String endpoint;
  private final Documents documents;

  Sparql(String endpoint, Documents documents) {
    this.endpoint = endpoint;
    this.documents = documents;
  }

  Progress progress() {
    return documents.progress();
  }

  /** All rows of an answer. */
  List<SparqlRow> ask(String query) throws IOException {
    String url =
        endpoint
            + (endpoint.contains("?") ? "&" : "?")
            + "format=json&query="
            + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return rows(documents.page(url, JSON, this::check));
  }

  private static List<SparqlRow> rows(byte[] answer) {
    List<SparqlRow> rows = new ArrayList<>();
    JsonStream.read(answer, Map.of(ROWS, item -> add(rows, item)));
    return rows;
  }

  private static void add(List<SparqlRow> rows, JsonNode item) {
    if (item instanceof JsonNode.Members bindings) {
      rows.add(new SparqlRow(bindings));
    }
  }

  /** The service answers 200 before it runs out of time, and then breaks off within the JSON. */
  private void check(byte[] answer) {
    JsonStream.Read read = JsonStream.read(answer, Map.of(ROWS, item -> {}));
    if (read.problem().isPresent()) {
      throw ImportException.ofSource(
          endpoint
              + ": the answer is not JSON of SPARQL, or broke off: "
              + read.problem().get()
              + "; run the import again, or ask for fewer rows with --page 200");
    }
    if (!read.found().contains(ROWS)) {
      throw ImportException.ofSource(
          endpoint + ": the answer has no rows (results, bindings); is it a SPARQL service?");
    }
  }
}
