package org.stet.curate;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.stet.fact.EdtfDate;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Term;

/** Writes terms of office as CSV (RFC 4180), one a line. */
public final class TermTable {
  private static final List<String> COLUMNS =
      List.of(
          "office",
          "title",
          "of",
          "person",
          "name",
          "start",
          "end",
          "number",
          "acting",
          "party",
          "district",
          "source",
          "checked");

  private TermTable() {}

  /** Writes all terms, those of which no time is recorded too, in the order of the packs. */
  public static void write(Facts facts, Writer out) throws IOException {
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(COLUMNS);
      for (Office office : facts.offices()) {
        for (Term term : facts.holdersOf(office)) {
          csv.printRecord(cells(office, term));
        }
      }
    }
  }

  private static Stream<String> cells(Office office, Term term) {
    return Stream.of(
            office.id(),
            office.title(),
            office.of().name(),
            term.person().id(),
            term.person().name(),
            text(term.period().start()),
            text(term.period().end()),
            term.number().isPresent() ? String.valueOf(term.number().getAsInt()) : "",
            String.valueOf(term.acting()),
            term.party().map(Entity::name).orElse(""),
            term.district().orElse(""),
            term.citation().url(),
            term.citation().checked().toString())
        .map(TermTable::harmless);
  }

  private static String text(Optional<EdtfDate> date) {
    return date.map(EdtfDate::text).orElse("");
  }

  /** Spreadsheets run what begins like a formula; an apostrophe in front makes it a text. */
  private static String harmless(String cell) {
    boolean isRun = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return isRun ? "'" + cell : cell;
  }
}
