package org.stet.evaluate;

import java.util.Locale;
import java.util.OptionalDouble;

/** A share of one as people read it. */
final class Percent {
  private Percent() {}

  /** "98.3%", or a hyphen for a share of nothing; never "100.0%" for less than all. */
  static String of(OptionalDouble share) {
    if (share.isEmpty()) {
      return "-";
    }
    double percent = 100 * share.getAsDouble();
    double shown = percent < 100 ? Math.min(percent, 99.9) : percent;
    return String.format(Locale.ROOT, "%.1f%%", shown);
  }
}
