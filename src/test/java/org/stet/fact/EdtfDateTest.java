package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
  private static EdtfDate date(String text) {
    return EdtfDate.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-20, 2021-01-20, 2021-01-20",
    "2020-02-29, 2020-02-29, 2020-02-29",
    "1993-05, 1993-05-01, 1993-05-31",
    "2023-02, 2023-02-01, 2023-02-28",
    "1945, 1945-01-01, 1945-12-31",
    "1945~, 1944-01-01, 1946-12-31",
    "1993-05~, 1992-05-01, 1994-05-31",
    "1993-05-09~, 1992-05-09, 1994-05-09"
  })
  void aDateReachesFromItsFirstDayToItsLast(String text, LocalDate earliest, LocalDate latest) {
    assertThat(date(text).earliest()).isEqualTo(earliest);
    assertThat(date(text).latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "21-01-20", "2021-1-20", "2021-13", "2021-02-29", "2021-00-10", "2021-01-32",
            "20210120",
        "2021-01-20T10:00", "2021/2022", "..", "~1945", "1945?", "Jan. 20, 2021", " 2021", "12021"
      })
  void whatIsNoDateIsNotRead(String text) {
    assertThat(EdtfDate.parse(text)).isEmpty();
  }

  @Test
  void onlyADayIsKnownToTheDay() {
    assertThat(date("2021-01-20").isDay()).isTrue();
    assertThat(date("2021-01").isDay()).isFalse();
    assertThat(date("2021-01-20~").isDay()).isFalse();
  }

  @Test
  void aDayMadeFromACalendarDayIsTheSameAsOneRead() {
    assertThat(EdtfDate.of(LocalDate.of(2021, 1, 20))).isEqualTo(date("2021-01-20"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-01-20 | Jan. 20, 2021",
        "2021-05-02 | May 2, 2021",
        "2021-09-30 | Sept. 30, 2021",
        "1993-05 | May 1993",
        "1945 | 1945",
        "1945~ | about 1945",
        "1945-08~ | about Aug. 1945",
        "1945-08-06~ | about Aug. 6, 1945"
      })
  void itsWordsAreThoseOfANewspaper(String text, String words) {
    assertThat(date(text).words()).isEqualTo(words);
  }
}
