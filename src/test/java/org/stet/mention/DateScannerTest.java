package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Span;

class DateScannerTest {
  private static List<DatedWeekday> in(String text) {
    return DateScanner.in(SmallReading.sentence(text));
  }

  /** "FRIDAY 2021-APRIL-2", with - for what is not written. */
  private static String found(String text) {
    return in(text).stream()
        .map(
            d ->
                d.weekday().map(Enum::name).orElse("-")
                    + " "
                    + d.year().map(String::valueOf).orElse("-")
                    + " "
                    + d.month()
                    + " "
                    + d.day())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He left on Friday, April 2, 2021. | FRIDAY 2021 APRIL 2",
        "He left on Friday, April 2. | FRIDAY - APRIL 2",
        "He left Friday April 2. | FRIDAY - APRIL 2",
        "He left on Fri., Apr. 2, 2021, by car. | FRIDAY 2021 APRIL 2",
        "He left on Friday 2 April 2021. | FRIDAY 2021 APRIL 2",
        "He left on Friday the 2nd of April. | FRIDAY - APRIL 2",
        "He left on Friday, 2nd April, by car. | FRIDAY - APRIL 2",
        "He left on Thursday, Sept. 30, 2021. | THURSDAY 2021 SEPTEMBER 30",
        "He left on April 2, 2021, a Friday, by car. | FRIDAY 2021 APRIL 2",
        "He left on April 2, 2021 (Friday) by car. | FRIDAY 2021 APRIL 2",
        "He left on April 2, 2021. | - 2021 APRIL 2",
        "He left on April 2 by car. | - - APRIL 2",
        "He left on April 31, 2021. | - 2021 APRIL 31"
      })
  void aDateIsReadWithItsWeekday(String text, String date) {
    assertThat(found(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left on Friday.",
        "He left in April 2021.",
        "He may 2 things at once do.",
        "He left on June 8-12 by car.",
        "He left on June 7 and 8 by car.",
        "He left on 7-8 June by car.",
        "He left from June 7 to 9 by car.",
        "He scored on April 32 times."
      })
  void whatIsNoSingleDayIsNot(String text) {
    assertThat(in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He sat on Thursday and Friday, April 2, by car.",
        "He sat Thursday-Friday, April 2, by car.",
        "He sat Thursday to Friday, April 2, by car."
      })
  void oneOfSeveralWeekdaysIsNobodys(String text) {
    assertThat(found(text)).isEqualTo("- - APRIL 2");
  }

  @Test
  void everyDateOfASentenceIsFound() {
    assertThat(found("He left on Friday, April 2, and came back on Monday, May 3, 2021."))
        .isEqualTo("FRIDAY - APRIL 2; MONDAY 2021 MAY 3");
  }

  @Test
  void aDateKnowsItsWords() {
    String text = "He left on Friday, April 2, 2021.";
    DatedWeekday date = in(text).getFirst();
    assertThat(date.weekdaySpan().map(span -> span.of(text))).contains("Friday");
    assertThat(date.daySpan().of(text)).isEqualTo("2");
    assertThat(date.span().of(text)).isEqualTo("Friday, April 2, 2021");
  }

  @Test
  void aWeekdayBehindTheDateBelongsToItsWords() {
    String text = "He left on April 2, 2021, a Friday, by car.";
    Span span = in(text).getFirst().span();
    assertThat(span.of(text)).isEqualTo("April 2, 2021, a Friday");
  }
}
