package org.stet.notices;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.claim.Evidence;
import org.stet.report.CsvRow;
import org.stet.report.Level;
import org.stet.text.Metadata;

/** Notices as a table for spreadsheets. */
public final class NoticesCsv {
  private static final List<String> HEADER =
      List.of(
          "path",
          "published",
          "url",
          "title",
          "line",
          "column",
          "rule",
          "level",
          "words",
          "notice",
          "message",
          "known",
          "source",
          "checked",
          "fingerprint");

  private NoticesCsv() {}

  /** Writes them; what needs a person has no notice. */
  public static void write(Drafts drafts, Writer out) throws IOException {
    out.write(CsvRow.of(HEADER));
    for (Draft draft : drafts.drafts()) {
      out.write(CsvRow.of(cells(draft)));
    }
    out.flush();
  }

  private static List<String> cells(Draft draft) {
    Metadata metadata = draft.article().metadata();
    return List.of(
        CsvRow.path(draft.path()),
        draft.published().map(LocalDate::toString).orElse(""),
        metadata.first(List.of(Metadata.URL)).orElse(""),
        metadata.first(List.of(Metadata.TITLE)).orElse(""),
        Integer.toString(draft.at().line()),
        Integer.toString(draft.at().column()),
        draft.rule(),
        Level.of(draft.finding().severity()),
        draft.words(),
        draft.notice().orElse(""),
        draft.message(),
        joined(draft.evidence(), Evidence::statement),
        joined(draft.facts(), fact -> fact.citation().url()),
        joined(draft.facts(), fact -> fact.citation().checked().toString()),
        draft.finding().fingerprint());
  }

  private static <T> String joined(List<T> items, Function<T, String> part) {
    return items.stream().map(part).distinct().collect(Collectors.joining("; "));
  }
}
