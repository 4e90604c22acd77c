package org.stet.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.stet.text.Source;

/** A table with one row for each term. */
public final class CsvSource implements FactSource {
  private final String location;
  private final CsvMapping mapping;

  public CsvSource(String location, CsvMapping mapping) {
    this.location = location;
    this.mapping = mapping;
  }

  @Override
  public String description() {
    return "csv " + location;
  }

  @Override
  public String citation() {
    return Documents.isUrl(location) ? location : "";
  }

  @Override
  public void read(Harvest into, Documents documents) throws IOException {
    Source table = documents.text(location, "text/csv, text/plain;q=0.9, */*;q=0.1");
    try (CSVParser parser = format(table).parse(new StringReader(table.content()))) {
      Set<String> header = new LinkedHashSet<>(parser.getHeaderNames());
      Map<String, String> columns = mapping.within(location, header);
      CsvTerms terms = new CsvTerms(into);
      rows(parser, terms, columns, documents.progress());
    } catch (IllegalArgumentException e) {
      throw ImportException.ofSource(location + ": the first row is no header: " + e.getMessage());
    } catch (IOException e) {
      throw ImportException.ofSource(location + ": " + e.getMessage());
    }
  }

  private void rows(
      CSVParser parser, CsvTerms terms, Map<String, String> columns, Progress progress) {
    Iterator<CSVRecord> rows = parser.iterator();
    try {
      for (int count = 1; rows.hasNext(); count++) {
        terms.add(new CsvRow(rows.next(), columns, mapping));
        progress.step("rows", count, 0);
      }
    } catch (UncheckedIOException e) {
      throw ImportException.ofSource(
          "%s:%d: this is no table: %s; every quotation mark must be closed"
              .formatted(
                  location,
                  parser.getCurrentLineNumber(),
                  Optional.ofNullable(e.getCause())
                      .map(Throwable::getMessage)
                      .orElse("it breaks off")));
    }
  }

  private static CSVFormat format(Source table) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter(table.content().lines().findFirst().orElse("")))
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreEmptyLines(true)
        .setTrim(true)
        .setAllowMissingColumnNames(true)
        .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
        .get();
  }

  /** What the first row has most of: spreadsheets of half the world write semicolons. */
  private static char delimiter(String header) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(header, candidate) > count(header, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String text, char letter) {
    return text.chars().filter(c -> c == letter).count();
  }
}
