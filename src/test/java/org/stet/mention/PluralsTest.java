package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
  @ParameterizedTest
  @CsvSource({
    "senator, senators",
    "Sen., Sens.",
    "secretary of state, secretaries of state",
    "attorney general, attorneys general",
    "secretary general, secretary generals",
    "foreign secretary, foreign secretaries",
    "prime minister, prime ministers",
    "congresswoman, congresswomen",
    "chairman, chairmen",
    "mayor of the city, mayors of the city",
    "coach, coaches",
    "deputy, deputies"
  })
  void ofATitle(String one, String many) {
    assertThat(Plurals.of(one)).isEqualTo(many);
  }
}
