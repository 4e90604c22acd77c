package org.stet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The figure in the middle, of plain figures and of runs. */
class MedianTest {
  @Test
  void ofAnOddNumberIsTheOneInTheMiddle() {
    assertThat(Median.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
  }

  @Test
  void ofAnEvenNumberIsBetweenTheTwoInTheMiddle() {
    assertThat(Median.of(List.of(8.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
  }

  @Test
  void ofNothingThereIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> Median.of(List.of()));
  }

  @Test
  void ofRunsIsTakenFigureByFigure() {
    Measured median =
        Measured.median(
            List.of(run(3, "1.00 0.50 90000\n"), run(1, "0.10 0.10 30000"), run(2, "5 0 60000")));
    assertThat(median.wall()).isEqualTo(2);
    assertThat(median.use().cpu().orElseThrow()).isEqualTo(1.5, within(1e-9));
    assertThat(median.use().peak()).hasValue(60);
  }

  @Test
  void whatNoRunTellsStaysUnknown() {
    assertThat(Measured.median(List.of(run(3, ""), run(1, "time: not found"))))
        .isEqualTo(new Measured(2, Measured.Use.UNKNOWN));
    assertThat(Measured.Use.UNKNOWN.peak()).isEqualTo(OptionalDouble.empty());
  }

  private static Measured run(double wall, String use) {
    return new Measured(wall, Measured.Use.of(use));
  }
}
