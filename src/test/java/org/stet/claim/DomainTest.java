package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainTest {
  @ParameterizedTest
  @CsvSource({
    "secretary of defense, defence minister",
    "minister of foreign affairs, foreign minister",
    "treasury secretary, secretary of the treasury"
  })
  void twoTitlesForOneThingShareIt(String a, String b) {
    assertThat(Domain.isShared(a, b)).isTrue();
    assertThat(Domain.isShared(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "secretary of defense, secretary of state",
    "prime minister, foreign minister",
    "director general, secretary general",
    "minister, minister"
  })
  void aRankAloneIsNotShared(String a, String b) {
    assertThat(Domain.isShared(a, b)).isFalse();
  }
}
