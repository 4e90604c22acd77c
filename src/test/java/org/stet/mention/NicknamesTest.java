package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NicknamesTest {
  @ParameterizedTest
  @CsvSource({
    "joseph, joe",
    "william, bill",
    "michael, mike",
    "anthony, tony",
    "antony, tony",
    "edward, ted",
    "theodore, ted",
    "elizabeth, liz",
    "nathaniel, nate"
  })
  void aShortFormStandsForItsLongFormAndNotTheOtherWayRound(String full, String brief) {
    assertThat(Nicknames.isShortFor(brief, full)).isTrue();
    assertThat(Nicknames.isShortFor(full, brief)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "anthony, antony", // share Tony, and are two names
    "edward, theodore",
    "joseph, john",
    "george, joe",
    "zoe, zelda",
    "ted, ned"
  })
  void otherNamesAreNot(String a, String b) {
    assertThat(Nicknames.isShortFor(a, b)).isFalse();
    assertThat(Nicknames.isShortFor(b, a)).isFalse();
  }
}
