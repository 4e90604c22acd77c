package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.text.Article;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Screen;

/**
 * A table for spreadsheets: a row for each finding, also for those that do not count, and for each
 * input that was not checked. Columns count code points. Cells are quoted as RFC 4180 has it; lines
 * end at LF.
 */
final class CsvReport implements ReportWriter {
  private static final List<String> HEADER =
      List.of(
          "path",
          "published",
          "line",
          "column",
          "level",
          "rule",
          "standing",
          "words",
          "message",
          "known",
          "source",
          "instead",
          "fingerprint");

  /** What makes a spreadsheet take a cell for a formula, in the width of Latin and of Chinese. */
  private static final String FORMULA = "=+-@＝＋－＠";

  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    row(out, HEADER);
    for (Entry entry : Entry.all(run, options)) {
      row(out, cells(entry));
    }
    for (Unchecked input : run.unchecked()) {
      String path = path(input.name());
      List<String> head = List.of(path, "", "", "", "error", NotChecked.RULE, "open", "");
      row(out, Stream.concat(head.stream(), Stream.of(input.why(), "", "", "", "")).toList());
    }
    out.flush();
  }

  private static List<String> cells(Entry entry) {
    Position at = entry.region(ColumnUnit.CODE_POINT).start();
    Telling telling = entry.telling();
    return List.of(
        path(entry.article().source().name()),
        entry.article().published().map(Article.Published::day).map(Object::toString).orElse(""),
        Integer.toString(at.line()),
        Integer.toString(at.column()),
        entry.level(),
        entry.rule(),
        Standings.word(entry.finding().standing()),
        entry.words(),
        telling.message(),
        telling.joined(Telling.Label.KNOWN),
        telling.joined(Telling.Label.SOURCE),
        telling.joined(Telling.Label.INSTEAD),
        entry.finding().fingerprint());
  }

  /** It stands at the start of a line, where build services look for commands. */
  private static String path(String name) {
    return Screen.path(Entry.path(Edit.oneLine(name)));
  }

  private static void row(Writer out, List<String> cells) throws IOException {
    out.write(cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")) + "\n");
  }

  private static String cell(String text) {
    String shown = Screen.clean(Edit.oneLine(text)).strip();
    boolean isFormula = !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0;
    String safe = isFormula ? "'" + shown : shown;
    boolean quote = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == ';' || c == '\'');
    return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
