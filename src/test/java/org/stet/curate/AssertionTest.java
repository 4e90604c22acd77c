package org.stet.curate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssertionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Roe became mayor of Springfield on 2026-03-01 | mayor of Springfield | 2026-03-01",
        "Jane Roe became the mayor of Springfield on March 1, 2026. | mayor of Springfield | 2026-03-01",
        "Jane Roe was sworn in as U.S. senator in Jan. 2026 | U.S. senator | 2026-01",
        "Jane Roe took office as mayor of Springfield on 1 Sept 2026 | mayor of Springfield | 2026-09-01",
        "Jane Roe has been mayor of Springfield since 2026~ | mayor of Springfield | 2026~",
        "Jane Roe became secretary of state for work on Mars on 2026 | secretary of state for work on Mars | 2026",
      })
  void whoTookAnOffice(String sentence, String office, String from) {
    Assertion.Took took = (Assertion.Took) Assertion.read(sentence).orElseThrow();
    assertThat(took.person()).isEqualTo("Jane Roe");
    assertThat(took.office()).isEqualTo(office);
    assertThat(took.from().text()).isEqualTo(from);
  }

  @ParameterizedTest
  @ValueSource(strings = {"resigned as", "left office as", "stepped down as"})
  void whoLeftAnOffice(String verb) {
    Assertion.Left left =
        (Assertion.Left)
            Assertion.read("Jane Roe " + verb + " the mayor of Springfield on 2026-03-01")
                .orElseThrow();
    assertThat(left.office()).isEqualTo("mayor of Springfield");
    assertThat(left.on().text()).isEqualTo("2026-03-01");
  }

  @Test
  void whoHeldAnOffice() {
    Assertion.Held held =
        (Assertion.Held)
            Assertion.read("Jane Roe was mayor of Springfield from Jan. 2, 2018, to March 2026")
                .orElseThrow();
    assertThat(held.from().text()).isEqualTo("2018-01-02");
    assertThat(held.to().text()).isEqualTo("2026-03");
  }

  @Test
  void whenSomebodyLived() {
    assertThat(Assertion.read("Jane Roe was born on May 4, 1970"))
        .hasValueSatisfying(a -> assertThat(a).isInstanceOf(Assertion.Born.class));
    assertThat(Assertion.read("Jane Roe died in 2026."))
        .hasValueSatisfying(a -> assertThat(a).isInstanceOf(Assertion.Died.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Jane Roe",
        "Jane Roe is mayor of Springfield",
        "Jane Roe became mayor of Springfield on 2026-02-30",
        "Jane Roe became mayor of Springfield on Febtober 3, 2026",
        "Jane Roe was mayor of Springfield from 2018 to yesterday",
      })
  void otherSentencesAreNotUnderstood(String sentence) {
    assertThat(Assertion.read(sentence)).isEmpty();
  }
}
