package org.stet.bench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One pair of axes in a picture, both logarithmic.
 *
 * @param title what is measured and in what, above the axes
 * @param across what the size is, below them
 * @param lines the lines
 */
record Panel(String title, String across, List<Line> lines) {
  static final double WIDTH = 450;
  static final double HEIGHT = 310;
  private static final double LEFT = 58;
  private static final double RIGHT = 320;
  private static final double TOP = 46;
  private static final double BOTTOM = 250;

  /** Labels nearer to each other than this would cover each other. */
  private static final double LABEL = 16;

  Panel {
    lines = List.copyOf(lines);
  }

  /** The panel as SVG, with its upper left corner at the origin. */
  String svg() {
    Scale x = Scale.holding(points().mapToDouble(Line.Point::x), LEFT, RIGHT);
    Scale y = Scale.holding(points().mapToDouble(Line.Point::y), BOTTOM, TOP);
    StringBuilder svg = new StringBuilder();
    svg.append(Svg.text("title", LEFT, TOP - 20, title));
    svg.append(Svg.text("middle", (LEFT + RIGHT) / 2, BOTTOM + 42, across));
    for (double tick : x.ticks()) {
      svg.append(Svg.rule(x.at(tick), TOP, x.at(tick), BOTTOM));
      svg.append(Svg.text("middle", x.at(tick), BOTTOM + 19, Scale.shortened(tick)));
    }
    for (double tick : y.ticks()) {
      svg.append(Svg.rule(LEFT, y.at(tick), RIGHT, y.at(tick)));
      svg.append(Svg.text("end", LEFT - 8, y.at(tick) + 4, Scale.shortened(tick)));
    }
    List<List<Line.Point>> drawn = lines.stream().map(l -> drawn(l, x, y)).toList();
    double[] heights = labelHeights(drawn);
    for (int i = 0; i < drawn.size(); i++) {
      svg.append(line(i, drawn.get(i), heights[i]));
    }
    return svg.toString();
  }

  private Stream<Line.Point> points() {
    return lines.stream().flatMap(line -> line.points().stream());
  }

  /** Where the points of a line stand in the picture. */
  private static List<Line.Point> drawn(Line line, Scale x, Scale y) {
    return line.points().stream().map(p -> new Line.Point(x.at(p.x()), y.at(p.y()))).toList();
  }

  private String line(int number, List<Line.Point> drawn, double labelHeight) {
    if (drawn.isEmpty()) {
      return "";
    }
    StringBuilder svg = new StringBuilder("<g class=\"line" + number + "\">\n");
    svg.append(Svg.path(drawn));
    drawn.forEach(at -> svg.append(Svg.dot(at)));
    double end = drawn.getLast().x();
    svg.append(Svg.text("label", end + 10, labelHeight + 4, lines.get(number).label()));
    return svg.append("</g>\n").toString();
  }

  /** How high each label stands: beside the end of its line, but below the label above it. */
  private static double[] labelHeights(List<List<Line.Point>> drawn) {
    double[] heights =
        drawn.stream().mapToDouble(d -> d.isEmpty() ? TOP : d.getLast().y()).toArray();
    List<Integer> downward =
        IntStream.range(0, heights.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> heights[i]))
            .toList();
    for (int i = 1; i < heights.length; i++) {
      double least = heights[downward.get(i - 1)] + LABEL;
      heights[downward.get(i)] = Math.max(heights[downward.get(i)], least);
    }
    return heights;
  }
}
