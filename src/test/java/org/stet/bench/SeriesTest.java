package org.stet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What was measured, as a file, as a table and as lines. */
class SeriesTest {
  private static final Series SERIES =
      new Series(
          List.of("bytes", "wall_seconds", "memory_mb"),
          List.of(
              Series.row(1_000, OptionalDouble.of(0.25), OptionalDouble.of(61.5)),
              Series.row(100_000, OptionalDouble.of(1234.5678), OptionalDouble.empty())));

  @Test
  void asAFile() {
    assertThat(SERIES.csv())
        .isEqualTo("bytes,wall_seconds,memory_mb\n1000,0.250,61.500\n100000,1234.568,\n");
  }

  @Test
  void asATable() {
    assertThat(SERIES.table().text())
        .isEqualTo(
            """
            | bytes | wall seconds | memory mb |
            | --- | ---: | ---: |
            | 1,000 | 0.25 | 61.5 |
            | 100,000 | 1,235 | not measured |
            """);
  }

  @Test
  void aLineLeavesOutWhatWasNotMeasured() {
    assertThat(SERIES.line("memory_mb", "memory"))
        .isEqualTo(new Line("memory", List.of(new Line.Point(1_000, 61.5))));
  }
}
