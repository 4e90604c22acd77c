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
  void aNameAndItsShortFormAreTheSame(String full, String brief) {
    assertThat(Nicknames.areSame(full, brief)).isTrue();
    assertThat(Nicknames.areSame(brief, full)).isTrue();
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
    assertThat(Nicknames.areSame(a, b)).isFalse();
  }
}
