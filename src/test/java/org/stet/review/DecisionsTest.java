package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.Source;

class DecisionsTest {
  private static final String FILE =
      """
      - path: ./archive/a.md
        fingerprint: "f:1"
        verdict: confirmed
        by: Ann Editor
        on: 2026-11-20
        url: https://news.example/1
      - {path: archive/a.md, fingerprint: "g:1", verdict: rejected, by: Bo, on: 2026-11-21}
      """;

  private static Decisions.Read read(String text) {
    return Decisions.read(new Source("decisions.yaml", text));
  }

  @Test
  void decisionsAreRead() {
    Decisions.Read read = read(FILE);
    assertThat(read.problems()).isEmpty();
    Decision first = read.decisions().getFirst();
    assertThat(first.path()).isEqualTo("archive/a.md");
    assertThat(first.isConfirmed()).isTrue();
    assertThat(first.on()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(first.url()).contains("https://news.example/1");
    assertThat(read.decisions().getLast().isConfirmed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verdict: confirmed | verdict: sure | decisions.yaml:3:12: 'verdict' is confirmed or rejected",
        "verdict: confirmed | verdikt: confirmed | decisions.yaml:3:3: a decision has no key 'verdikt'",
        "on: 2026-11-20 | on: today | decisions.yaml:5:7: 'on' is a day such as",
        "url: https: | url: javascript: | decisions.yaml:6:8: 'url' is an address",
        "\"g:1\" | \"f:1\" | decisions.yaml:7:37: this finding has a decision above already",
        "'  by: Ann Editor' | '  # by' | decisions.yaml:1:3: a decision needs the key 'by'",
      })
  void whatIsWrongIsToldWithItsPlace(String old, String broken, String problem) {
    String text = FILE.replace(old, broken);
    assertThat(text).isNotEqualTo(FILE);
    assertThat(read(text).problems().getFirst().describe()).startsWith(problem);
  }

  @Test
  void whatIsNoListIsTold() {
    assertThat(read("path: a.md\n").problems().getFirst().message())
        .isEqualTo("a file of decisions is a list; here is a mapping");
    assertThat(read("- a.md\n").problems().getFirst().message())
        .startsWith("a decision is a mapping with 'path'");
    assertThat(read("").decisions()).isEmpty();
  }
}
