package org.stet.bench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one process took.
 *
 * @param wall seconds from its start to its end
 * @param use processor and memory, where something could measure them
 */
record Measured(double wall, Use use) {
  /**
   * What a process used.
   *
   * @param cpu seconds of all processors together, in the program and in the system
   * @param peak the most memory that it had at once, in MB
   */
  record Use(OptionalDouble cpu, OptionalDouble peak) {
    private static final double KB_IN_MB = 1_000;

    /** Where nothing could measure it. */
    static final Use UNKNOWN = new Use(OptionalDouble.empty(), OptionalDouble.empty());

    private static final Pattern LINE = Pattern.compile("([\\d.]+) ([\\d.]+) (\\d+)");

    /** Reads what {@code time -f "%U %S %M"} wrote: seconds, seconds, KB. */
    static Use of(String line) {
      Matcher figures = LINE.matcher(line.strip());
      if (!figures.matches()) {
        return UNKNOWN;
      }
      double cpu = Double.parseDouble(figures.group(1)) + Double.parseDouble(figures.group(2));
      double peak = Double.parseDouble(figures.group(3)) / KB_IN_MB;
      return new Use(OptionalDouble.of(cpu), OptionalDouble.of(peak));
    }
  }

  /** The median of each figure over some runs. */
  static Measured median(List<Measured> runs) {
    return new Measured(
        Median.of(runs.stream().map(Measured::wall).toList()),
        new Use(
            known(runs, run -> run.use().cpu().orElse(Double.NaN)),
            known(runs, run -> run.use().peak().orElse(Double.NaN))));
  }

  private static OptionalDouble known(List<Measured> runs, ToDoubleFunction<Measured> figure) {
    List<Double> figures =
        runs.stream().mapToDouble(figure).filter(f -> !Double.isNaN(f)).boxed().toList();
    return figures.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Median.of(figures));
  }
}
