package org.stet.evaluate;

import java.util.Locale;
import java.util.OptionalDouble;

/** A share of one as people read it. */
final class Percent {
  private Percent() {}

  /**
   * "98.3%", rounded down so that nothing looks better than it is; a hyphen for a share of nothing.
   */
  static String of(OptionalDouble share) {
    if (share.isEmpty()) {
      return "-";
    }
    double tenths = Math.floor(1000 * share.getAsDouble() + 1e-9);
    return String.format(Locale.ROOT, "%.1f%%", tenths / 10);
  }
}
