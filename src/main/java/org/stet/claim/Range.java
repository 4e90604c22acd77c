package org.stet.claim;

/** What a printed number may stand for once it has been rounded. */
record Range(double low, double high) {
  boolean overlaps(Range other) {
    return low <= other.high && other.low <= high;
  }

  Range times(double factor) {
    return new Range(low * factor, high * factor);
  }

  Range plus(double summand) {
    return new Range(low + summand, high + summand);
  }

  /** Wider by a share of its ends on either side. */
  Range widened(double share) {
    return new Range(low - Math.abs(low) * share, high + Math.abs(high) * share);
  }
}
