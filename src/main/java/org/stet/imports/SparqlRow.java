package org.stet.imports;

import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.json.JsonNode;

/** One row of an answer, asked by its variables. */
record SparqlRow(JsonNode.Members bindings) {
  private static final String ENTITY = "http://www.wikidata.org/entity/";

  private Optional<String> value(String variable) {
    return bindings.get(variable).orElse(null) instanceof JsonNode.Members binding
        ? binding.text("value")
        : Optional.empty();
  }

  boolean has(String variable) {
    return value(variable).isPresent();
  }

  Optional<String> text(String variable) {
    return value(variable).map(Wording::clean).filter(t -> !t.isEmpty());
  }

  /** The language of a label. */
  String language(String variable) {
    return bindings.get(variable).orElse(null) instanceof JsonNode.Members binding
        ? binding.text("xml:lang").orElse("")
        : "";
  }

  /** An item's id: Q76. */
  Optional<String> item(String variable) {
    return value(variable)
        .filter(v -> v.startsWith(ENTITY))
        .map(v -> v.substring(ENTITY.length()))
        .filter(q -> q.matches("Q[1-9]\\d{0,11}"));
  }

  /** The last part of an address: the rank of a statement, the id of a statement. */
  String name(String variable) {
    String address = value(variable).orElse("");
    return address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('#')) + 1);
  }

  /** A time that is known to the day, month or year; {@code startPrecision} stands beside it. */
  Optional<EdtfDate> date(String variable) {
    return WikidataDate.of(value(variable).orElse(""), value(variable + "Precision").orElse(""));
  }

  /** Whether there is a time that is known less well than to the year. */
  boolean isVague(String variable) {
    return has(variable) && date(variable).isEmpty();
  }
}
