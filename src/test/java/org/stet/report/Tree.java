package org.stet.report;

import java.util.List;
import java.util.Set;
import org.stet.json.Json;
import org.stet.json.JsonNode;

/** A JSON text as read back, for tests that look into a report. */
record Tree(JsonNode node) {
  static Tree of(String json) {
    Json.Parsed parsed = Json.read(json);
    return new Tree(parsed.root().orElseThrow(() -> new AssertionError(parsed.problem())));
  }

  Tree at(String... keys) {
    Tree at = this;
    for (String key : keys) {
      at = new Tree(((JsonNode.Members) at.node()).get(key).orElseThrow());
    }
    return at;
  }

  Set<String> keys() {
    return ((JsonNode.Members) node).values().keySet();
  }

  List<Tree> items() {
    return ((JsonNode.Items) node).values().stream().map(Tree::new).toList();
  }

  String text() {
    return ((JsonNode.Text) node).value();
  }

  int number() {
    return ((JsonNode.Numeral) node).value().intValueExact();
  }
}
