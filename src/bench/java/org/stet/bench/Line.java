package org.stet.bench;

import java.util.List;

/**
 * A line of a chart.
 *
 * @param label what stands beside its last point
 * @param points its points, from left to right
 */
record Line(String label, List<Point> points) {
  Line {
    points = List.copyOf(points);
  }

  /** A point; both values are above 0. */
  record Point(double x, double y) {}
}
