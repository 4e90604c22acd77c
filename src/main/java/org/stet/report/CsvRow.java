package org.stet.report;

import java.util.List;
import java.util.stream.Collectors;
import org.stet.text.Screen;

/**
 * A line of a table for spreadsheets: cells are quoted as RFC 4180 has it, each on one line, and
 * none of them is a formula. Lines end at LF.
 */
public final class CsvRow {
  /** What makes a spreadsheet take a cell for a formula, in the width of Latin and of Chinese. */
  private static final String FORMULA = "=+-@＝＋－＠";

  private CsvRow() {}

  /** The line with its end. */
  public static String of(List<String> cells) {
    return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",")) + "\n";
  }

  /** The name of a file; at the start of a line build services look for commands. */
  public static String path(String name) {
    return Screen.path(Entry.path(Edit.oneLine(name)));
  }

  private static String cell(String text) {
    String shown = Screen.clean(Edit.oneLine(text)).strip();
    boolean isFormula = !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0;
    String safe = isFormula ? "'" + shown : shown;
    boolean quote = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == ';' || c == '\'');
    return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
