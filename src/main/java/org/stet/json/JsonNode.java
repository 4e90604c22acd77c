package org.stet.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in a JSON text. */
public sealed interface JsonNode {
  /** An object; its members in the order of the text. Of a name given twice the last one counts. */
  record Members(Map<String, JsonNode> values) implements JsonNode {
    public Members {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of a member, if it is there. */
    public Optional<JsonNode> get(String name) {
      return Optional.ofNullable(values.get(name));
    }

    /** The text of a member, if it is there and is a string. */
    public Optional<String> text(String name) {
      return get(name).filter(Text.class::isInstance).map(node -> ((Text) node).value());
    }
  }

  /** An array. */
  record Items(List<JsonNode> values) implements JsonNode {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** A string. */
  record Text(String value) implements JsonNode {}

  /** A number, as it was written: {@code 1e400} is a number too. */
  record Numeral(BigDecimal value) implements JsonNode {}

  /** {@code true} or {@code false}. */
  record Truth(boolean value) implements JsonNode {}

  /** {@code null}. */
  record Nothing() implements JsonNode {}
}
