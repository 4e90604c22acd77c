package org.stet.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A logarithmic scale from one power of ten to another.
 *
 * @param low the exponent of its lower end
 * @param high that of its upper end
 * @param from where the lower end is drawn
 * @param to where the upper end is drawn
 */
record Scale(int low, int high, double from, double to) {
  /** The smallest scale that holds some values, at least one power of ten wide. */
  static Scale holding(DoubleStream values, double from, double to) {
    double[] all = values.toArray();
    double least = DoubleStream.of(all).min().orElse(1);
    double most = DoubleStream.of(all).max().orElse(1);
    int low = (int) Math.floor(Math.log10(least));
    int high = (int) Math.ceil(Math.log10(most));
    return new Scale(low, Math.max(high, low + 1), from, to);
  }

  /** Where a value is drawn. */
  double at(double value) {
    return from + (Math.log10(value) - low) / (high - low) * (to - from);
  }

  /** The powers of ten on it. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int exponent = low; exponent <= high; exponent++) {
      ticks.add(Math.pow(10, exponent));
    }
    return ticks;
  }

  /** A power of ten as an axis shows it: 0.1, 100, 10K, 1M. */
  static String shortened(double tick) {
    if (tick >= 1e6) {
      return "%.0fM".formatted(tick / 1e6);
    }
    if (tick >= 1e3) {
      return "%.0fK".formatted(tick / 1e3);
    }
    return tick >= 1 ? "%.0f".formatted(tick) : BigDecimal.valueOf(tick).toPlainString();
  }
}
