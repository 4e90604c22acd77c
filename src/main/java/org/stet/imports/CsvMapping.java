package org.stet.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column of a table holds what, and what no column holds.
 *
 * @param columns for each field the column of its values
 * @param constants for each field the one value of all rows
 */
public record CsvMapping(Map<String, String> columns, Map<String, String> constants) {
  /** All fields that a row can give. */
  static final List<String> FIELDS =
      List.of(
          "name",
          "also",
          "family",
          "born",
          "died",
          "pronouns",
          "wikidata",
          "person",
          "office",
          "title",
          "title-also",
          "before-name",
          "of",
          "of-kind",
          "seats",
          "start",
          "end",
          "term",
          "acting",
          "number",
          "party",
          "district",
          "source");

  public CsvMapping {
    columns = Map.copyOf(columns);
    constants = Map.copyOf(constants);
  }

  /**
   * Reads {@code name=full_name,start=from} and {@code title=mayor} as they are given on the
   * command line.
   *
   * @throws ImportException when one of them has another form or names a field that there is not
   */
  public static CsvMapping of(List<String> maps, List<String> sets) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String map : maps) {
      for (String pair : map.split(",", -1)) {
        put(columns, "--map", pair);
      }
    }
    Map<String, String> constants = new LinkedHashMap<>();
    sets.forEach(set -> put(constants, "--set", set));
    return new CsvMapping(columns, constants);
  }

  private static void put(Map<String, String> into, String option, String pair) {
    int equals = pair.indexOf('=');
    if (equals < 1 || equals == pair.length() - 1) {
      throw ImportException.ofCall(
          "%s: '%s' is not of the form field=%s"
              .formatted(option, pair, option.equals("--map") ? "column" : "value"));
    }
    String field = pair.substring(0, equals).strip();
    if (!FIELDS.contains(field)) {
      throw ImportException.ofCall(
          "%s: there is no field '%s'; there are %s"
              .formatted(option, field, String.join(", ", FIELDS)));
    }
    into.put(field, pair.substring(equals + 1).strip());
  }

  /**
   * The column of each field in a table; a column that is called like a field needs no mapping.
   *
   * @throws ImportException when a column is named that the table lacks
   */
  Map<String, String> within(String table, Set<String> header) {
    Map<String, String> found = new LinkedHashMap<>();
    FIELDS.stream().filter(header::contains).forEach(field -> found.put(field, field));
    columns.forEach(
        (field, column) -> {
          if (!header.contains(column)) {
            throw ImportException.ofCall(
                "--map %s=%s: %s has no column '%s'; it has %s"
                    .formatted(field, column, table, column, String.join(", ", header)));
          }
          found.put(field, column);
        });
    return found;
  }

  Optional<String> constant(String field) {
    return Optional.ofNullable(constants.get(field));
  }
}
