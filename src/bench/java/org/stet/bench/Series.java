package org.stet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * What was measured against a size.
 *
 * @param columns the name of the size, then those of the figures
 * @param rows the figures of each size; NaN where a figure could not be measured
 */
record Series(List<String> columns, List<List<Double>> rows) {
  Series {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A row of a size and figures. */
  static List<Double> row(double size, OptionalDouble... figures) {
    List<Double> row = new ArrayList<>(List.of(size));
    for (OptionalDouble figure : figures) {
      row.add(figure.orElse(Double.NaN));
    }
    return row;
  }

  /** The series with commas, empty where a figure is missing. */
  String csv() {
    return rows.stream()
        .map(row -> row.stream().map(Series::figure).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", String.join(",", columns) + "\n", "\n"));
  }

  private static String figure(double figure) {
    if (Double.isNaN(figure)) {
      return "";
    }
    return String.format(Locale.ROOT, figure == Math.rint(figure) ? "%.0f" : "%.3f", figure);
  }

  /** The same as a table for people. */
  Table table() {
    Table table = new Table(columns.stream().map(column -> column.replace('_', ' ')).toList());
    for (List<Double> row : rows) {
      List<String> cells = new ArrayList<>(row.stream().map(Series::rounded).toList());
      cells.set(0, String.format(Locale.ROOT, "%,.0f", row.getFirst()));
      table.add(cells);
    }
    return table;
  }

  /** A figure with three digits that count, and whole thousands. */
  private static String rounded(double figure) {
    if (Double.isNaN(figure)) {
      return "not measured";
    }
    String format = figure >= 100 ? "%,.0f" : figure >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, figure);
  }

  /** A column against the sizes, without what could not be measured. */
  Line line(String column, String label) {
    int at = columns.indexOf(column);
    return new Line(
        label,
        rows.stream()
            .filter(row -> !Double.isNaN(row.get(at)))
            .map(row -> new Line.Point(row.getFirst(), row.get(at)))
            .toList());
  }
}
