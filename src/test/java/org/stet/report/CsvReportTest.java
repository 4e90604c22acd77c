package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.check.Run;
import org.stet.claim.Evidence;

class CsvReportTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  @Test
  void aRowForEachFindingAndEachInputThatWasNotChecked() throws IOException {
    List<CSVRecord> rows = rows(csv(SampleRun.run()));
    assertThat(rows).hasSize(12).allMatch(CSVRecord::isConsistent);
    assertThat(rows)
        .extracting(row -> row.get("standing"))
        .containsSequence("suppressed", "suppressed", "in-baseline", "open", "open");
    assertThat(rows.getFirst().toMap())
        .containsEntry("path", "2021/04/02/court.md")
        .containsEntry("published", "2021-04-02")
        .containsEntry("line", "3")
        .containsEntry("column", "23")
        .containsEntry("words", "George W. Biden")
        .containsEntry("source", "https://www.usa.gov/presidents (checked 2026-11-24)")
        .containsEntry("instead", "Joe Biden");
    assertThat(rows.getLast().get("rule")).isEqualTo("not-checked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\u200B=1", "\n=1"})
  void noCellIsAFormula(String words) throws IOException {
    var draft = new SampleRun.Draft(words + ".md", "He said " + words + ", twice.");
    Evidence known = new Evidence.FromCalendar(words);
    draft.wrong(SampleRun.OFFICE_HOLDER, words, false, known, draft.repair(words, words));
    CSVRecord row = rows(csv(SampleRun.of(draft))).getFirst();
    for (String key : List.of("path", "words", "known", "instead")) {
      assertThat(row.get(key)).startsWith("'");
    }
  }

  static List<CSVRecord> rows(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      return parser.getRecords();
    }
  }

  private static String csv(Run run) {
    return Snapshot.of(ReportFormat.CSV, run, STANDARD);
  }
}
