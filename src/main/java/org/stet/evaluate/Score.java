package org.stet.evaluate;

import java.util.OptionalDouble;

/**
 * How well something was found.
 *
 * @param found marked mistakes that were found
 * @param missed marked mistakes that were not
 * @param alarms findings where nothing is marked
 * @param mended those found for which the right words were offered
 */
public record Score(int found, int missed, int alarms, int mended) {
  static final Score NONE = new Score(0, 0, 0, 0);
  static final Score MISSED = new Score(0, 1, 0, 0);
  static final Score ALARM = new Score(0, 0, 1, 0);

  static Score found(boolean mended) {
    return new Score(1, 0, 0, mended ? 1 : 0);
  }

  /** Both together. */
  Score plus(Score other) {
    return new Score(
        found + other.found, missed + other.missed, alarms + other.alarms, mended + other.mended);
  }

  /** How many of the findings are right; empty when there are none. */
  public OptionalDouble precision() {
    return share(found, found + alarms);
  }

  /** How many of the mistakes are found; empty when there are none. */
  public OptionalDouble recall() {
    return share(found, found + missed);
  }

  /** The harmonic mean of the two. */
  public OptionalDouble f1() {
    return share(2 * found, 2 * found + alarms + missed);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
