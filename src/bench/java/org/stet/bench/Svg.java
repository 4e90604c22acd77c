package org.stet.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The few SVG elements that a chart is made of. What they look like is up to their classes. */
final class Svg {
  private Svg() {}

  static String text(String kind, double x, double y, String text) {
    return "<text class=\"%s\" %s %s>%s</text>\n"
        .formatted(kind, at("x", x), at("y", y), escaped(text));
  }

  /** A straight line of the grid. */
  static String rule(double x1, double y1, double x2, double y2) {
    return "<line class=\"grid\" %s %s %s %s/>\n"
        .formatted(at("x1", x1), at("y1", y1), at("x2", x2), at("y2", y2));
  }

  static String dot(Line.Point place) {
    return "<circle %s %s r=\"3.5\"/>\n".formatted(at("cx", place.x()), at("cy", place.y()));
  }

  /** A line through places of the picture. */
  static String path(List<Line.Point> places) {
    return places.stream()
        .map(place -> number(place.x()) + " " + number(place.y()))
        .collect(Collectors.joining(" L", "<path d=\"M", "\"/>\n"));
  }

  /** A text as it may stand in an element. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String at(String attribute, double value) {
    return attribute + "=\"" + number(value) + "\"";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
