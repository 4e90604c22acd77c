package org.stet.bench;

import java.util.List;

/** The figure in the middle: one slow run does not move it. */
final class Median {
  private Median() {}

  /**
   * The median; of an even number the mean of the two in the middle.
   *
   * @throws IllegalArgumentException when there are none
   */
  static double of(List<Double> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    List<Double> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
