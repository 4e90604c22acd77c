package org.stet.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.stet.fact.EdtfDate;

/** One row of a table, asked by fields. */
final class CsvRow {
  private final CSVRecord row;
  private final Map<String, String> columns;
  private final CsvMapping mapping;

  CsvRow(CSVRecord row, Map<String, String> columns, CsvMapping mapping) {
    this.row = row;
    this.columns = columns;
    this.mapping = mapping;
  }

  /** Something in a row that cannot be read; the row is held back. */
  static final class BadRowException extends RuntimeException {
    BadRowException(String message) {
      super(message);
    }
  }

  long number() {
    return row.getRecordNumber() + 1;
  }

  boolean isBlank() {
    return row.stream().allMatch(String::isBlank);
  }

  Optional<String> text(String field) {
    return Optional.ofNullable(columns.get(field))
        .filter(row::isSet)
        .map(row::get)
        .map(Wording::clean)
        .filter(t -> !t.isEmpty())
        .or(() -> mapping.constant(field));
  }

  String required(String field) {
    return text(field)
        .orElseThrow(
            () ->
                new BadRowException(
                    "it has no %s; map a column with --map %s=COLUMN or give all rows one with --set %s=VALUE"
                        .formatted(field, field, field)));
  }

  /** Several texts in one cell, with semicolons between them. */
  List<String> texts(String field) {
    return text(field).stream()
        .flatMap(t -> Stream.of(t.split(";")))
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .toList();
  }

  Optional<EdtfDate> date(String field) {
    return parsed(field, "a date such as 2021-01-20, 1993-05 or 1945", EdtfDate::parse);
  }

  Optional<Integer> count(String field) {
    return parsed(
        field,
        "a whole number from 1",
        t -> t.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(t)) : Optional.empty());
  }

  boolean flag(String field) {
    return parsed(field, "yes or no, true or false", CsvRow::truth).orElse(false);
  }

  private static Optional<Boolean> truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1", "y", "x" -> Optional.of(true);
      case "false", "no", "0", "n" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A value of some form; in another form it makes the row a bad one. */
  <T> Optional<T> parsed(String field, String form, Function<String, Optional<T>> parser) {
    Optional<String> text = text(field);
    Optional<T> value = text.flatMap(parser);
    if (text.isPresent() && value.isEmpty()) {
      throw new BadRowException("'%s' is %s; here is '%s'".formatted(field, form, text.get()));
    }
    return value;
  }
}
