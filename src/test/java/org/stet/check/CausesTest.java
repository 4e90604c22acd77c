package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.claim.Severity;
import org.stet.kit.ShippedChecker;

/** One mistake made several times is one finding. */
class CausesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 2);

  private static List<Finding> findings(String text) {
    return ShippedChecker.check(text, DAY).findings();
  }

  private static List<String> words(String text) {
    return findings(text).stream()
        .map(f -> String.join(", ", f.spots().stream().map(spot -> spot.span().of(text)).toList()))
        .toList();
  }

  @Test
  void oneWrongSurnameIsOneFinding() {
    assertThat(
            words(
                "Secretary of State Antony Blinkin called on Friday.\n\nMr. Blinkin left."
                    + "\n\nMr. Blinkin's aides stayed."))
        .containsExactly("Antony Blinkin, Blinkin, Blinkin");
  }

  @Test
  void twoWrongFormsAreTwoFindings() {
    assertThat(
            words(
                "Secretary of State Antony Blinkin called on Friday.\n\nSecretary of State Antony"
                    + " Blinkan called again."))
        .containsExactly("Antony Blinkin", "Antony Blinkan");
  }

  @Test
  void itWeighsAsMuchAsTheGravestOfItsPlaces() {
    List<Finding> all =
        findings(
            "\"Secretary of State Antony Blinkin called,\" she said.\n\nSecretary of State Antony"
                + " Blinkin called.");
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().severity()).isEqualTo(Severity.ERROR);
    assertThat(all.getFirst().claim().quoted()).isTrue();
    assertThat(all.getFirst().quoted()).isFalse();
  }

  @Test
  void whatStandsInQuotationsOnlyIsQuoted() {
    List<Finding> all = findings("\"Secretary of State Antony Blinkin called,\" she said.");
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().quoted()).isTrue();
    assertThat(all.getFirst().severity()).isEqualTo(Severity.WARNING);
  }
}
