package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeHintsTest {
  private static TimeHints of(String text) {
    return TimeHints.of(SmallReading.sentence(text));
  }

  private static TimeHints.Window years(int first, int last) {
    return new TimeHints.Window(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  @Test
  void aYearIsAWindow() {
    assertThat(of("In 2013 he spoke.").windows()).containsExactly(years(2013, 2013));
  }

  @Test
  void aDecadeIsAWindow() {
    assertThat(of("In the 1990s he spoke.").windows()).containsExactly(years(1990, 1999));
  }

  @Test
  void everyYearIsAWindow() {
    assertThat(of("He spoke in 2013 and in 2019.").windows())
        .containsExactly(years(2013, 2013), years(2019, 2019));
  }

  @ParameterizedTest
  @ValueSource(strings = {"He sold 1234 cars.", "He sold 3000 cars.", "He sold 20131 cars."})
  void otherNumbersAreNoYears(String text) {
    assertThat(of(text).windows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He spoke a decade ago.",
        "He wrote it in his memoir.",
        "It began under President Obama.",
        "Critics recalled it."
      })
  void somePastWithoutAYearLooksBack(String text) {
    assertThat(of(text).looksBack()).isTrue();
    assertThat(of(text).windows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"He spoke on Friday.", "He will speak.", "In 2013 he spoke."})
  void otherSentencesDoNot(String text) {
    assertThat(of(text).looksBack()).isFalse();
  }
}
