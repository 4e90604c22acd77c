package org.stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.claim.Severity;

class ToldRunsTest {
  private static final String REPORT =
      """
      {
        "formatVersion": 2,
        "later": {"keys": [1, null]},
        "summary": {"hiddenFindings": 4},
        "articles": [{
          "path": "./a.md",
          "findings": [{
            "rule": "age", "severity": "warning", "message": "Wrong.", "claim": "She is 5",
            "line": 3, "column": 7, "fingerprint": "f:1", "standing": "open", "also": [{}, {}]
          }]
        }],
        "unchecked": [{"path": "b.md", "why": "it is a scan"}]
      }
      """;

  @Test
  void aReportIsRead() {
    ToldRun run = ToldRuns.read(REPORT).run().orElseThrow();
    assertThat(run.findings("a.md"))
        .isEqualTo(
            List.of(
                new Told(
                    "a.md",
                    "age",
                    Severity.WARNING,
                    "Wrong.",
                    "She is 5",
                    3,
                    7,
                    "f:1",
                    3,
                    "open")));
    assertThat(run.unchecked()).containsEntry("b.md", "it is a scan");
    assertThat(run.hidden()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"formatVersion\": 2 | \"formatVersion\": 1 | its 'formatVersion' is not 2",
        "\"formatVersion\" | \"version\" | it has no 'formatVersion' with 'articles'",
        "\"warning\" | \"grave\" | 'severity' of articles[0].findings[0] is none of error, note, warning",
        "\"open\" | \"ajar\" | 'standing' of articles[0].findings[0] is none of in-baseline, open",
        "\"line\": 3 | \"line\": 0 | articles[0].findings[0] has no number 'line' from 1 on",
        "\"column\": 7 | \"column\": 1e999 | articles[0].findings[0] has no number 'column'",
        "\"f:1\" | 1 | articles[0].findings[0] has no text 'fingerprint'",
        "\"unchecked\" | \"checked\" | the report has no list 'unchecked'",
        "\"findings\": [{ | \"findings\": [3, { | articles[0].findings[0] is no object",
      })
  void whatIsNoReportIsToldWithItsPlace(String old, String broken, String why) {
    String text = REPORT.replace(old, broken);
    assertThat(text).isNotEqualTo(REPORT);
    ToldRuns.Read read = ToldRuns.read(text);
    assertThat(read.run()).isEmpty();
    assertThat(read.problem().orElseThrow()).startsWith(why);
  }

  @Test
  void whatIsNoJsonIsTold() {
    assertThat(ToldRuns.read("{\n  oops").problem().orElseThrow())
        .startsWith("it is not JSON: line 2");
    assertThat(ToldRuns.read("[]").problem().orElseThrow()).startsWith("it holds no object");
    assertThat(ToldRuns.read("[".repeat(60)).problem().orElseThrow()).contains("not JSON");
  }
}
