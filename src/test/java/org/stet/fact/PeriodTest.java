package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  private static Period period(String text) {
    return Period.parse(text).orElseThrow();
  }

  private static boolean touches(String period, String from, String to) {
    return period(period).touches(LocalDate.parse(from), LocalDate.parse(to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2021", "2021-01-20", "/", "2021/", "/2021", "2021/2022/2023", "a/b"})
  void whatIsNoPeriodIsNotRead(String text) {
    assertThat(Period.parse(text)).isEmpty();
  }

  @Test
  void aPeriodOfWhichNothingIsKnownMayBeAtAnyTime() {
    assertThat(period("../..")).isEqualTo(Period.UNKNOWN);
    assertThat(period("../..").isKnown()).isFalse();
    assertThat(period("../2021").isKnown()).isTrue();
    assertThat(touches("../..", "1700-01-01", "1700-01-01")).isTrue();
  }

  @Test
  void aPeriodReachesFromTheFirstPossibleDayToTheLast() {
    assertThat(period("2021-01/2025").earliest()).isEqualTo("2021-01-01");
    assertThat(period("2021-01/2025").latest()).isEqualTo("2025-12-31");
  }

  @Test
  void anOpenEndLiesBeyondEveryDay() {
    assertThat(touches("2021-01-20/..", "9999-12-31", "9999-12-31")).isTrue();
    assertThat(touches("2021-01-20/..", "2021-01-19", "2021-01-19")).isFalse();
  }

  @Test
  void anOpenStartLiesBeforeEveryDay() {
    assertThat(touches("../1993-05-31", "0001-01-01", "0001-01-01")).isTrue();
    assertThat(touches("../1993-05-31", "1993-06-01", "1993-06-01")).isFalse();
  }

  @Test
  void bothDaysOfHandOverBelongToIt() {
    assertThat(touches("2021-01-20/2025-01-20", "2021-01-20", "2021-01-20")).isTrue();
    assertThat(touches("2021-01-20/2025-01-20", "2025-01-20", "2025-01-20")).isTrue();
    assertThat(touches("2021-01-20/2025-01-20", "2021-01-19", "2021-01-19")).isFalse();
    assertThat(touches("2021-01-20/2025-01-20", "2025-01-21", "2025-01-21")).isFalse();
  }

  @Test
  void aWindowAroundAPeriodTouchesIt() {
    assertThat(touches("2021-01-20/2021-01-26", "2020-01-01", "2022-01-01")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-01-20/2021-01-20, 2021-01-20/2025-01-20, false", // a hand-over
    "2017-01-20/2021-01-21, 2021-01-20/2025-01-20, true",
    "2017/2021, 2021/2025, false", // some day of 2021
    "2017/2021, 2020/2025, true", // Dec. 31, 2020, and Jan. 1, 2021, at least
    "2017/2022, 2020/2025, true",
    "2017-01-20/.., 2021-01-20/.., true",
    "../2021-01-20, 2021-01-20/.., false",
    "2017-01-20/2025-01-20, 2019-01-01/2019-02-01, true"
  })
  void periodsOverlapOnlyWhenTheySurelyShareMoreThanADay(String a, String b, boolean overlap) {
    assertThat(period(a).surelyOverlaps(period(b))).isEqualTo(overlap);
    assertThat(period(b).surelyOverlaps(period(a))).isEqualTo(overlap);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-01-20/2025-01-20 | from Jan. 20, 2021, to Jan. 20, 2025",
        "1993-05/1995 | from May 1993 to 1995",
        "2025-01-20/.. | since Jan. 20, 2025",
        "../1993 | until 1993"
      })
  void itsWordsAreThoseOfANewspaper(String text, String words) {
    assertThat(period(text).words()).isEqualTo(words);
  }
}
