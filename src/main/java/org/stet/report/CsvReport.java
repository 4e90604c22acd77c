package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.text.Article;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;

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

  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    out.write(CsvRow.of(HEADER));
    for (Entry entry : Entry.all(run, options)) {
      out.write(CsvRow.of(cells(entry)));
    }
    for (Unchecked input : run.unchecked()) {
      String path = CsvRow.path(input.name());
      List<String> head = List.of(path, "", "", "", "error", NotChecked.RULE, "open", "");
      out.write(
          CsvRow.of(Stream.concat(head.stream(), Stream.of(input.why(), "", "", "", "")).toList()));
    }
    out.flush();
  }

  private static List<String> cells(Entry entry) {
    Position at = entry.region(ColumnUnit.CODE_POINT).start();
    Telling telling = entry.telling();
    return List.of(
        CsvRow.path(entry.article().source().name()),
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
}
