package org.stet.bench;

import java.util.List;
import java.util.Locale;

/**
 * Charts beside each other as one SVG file, readable on light and on dark ground.
 *
 * @param title what a reader hears who does not see it
 * @param panels the charts, from left to right
 */
record Picture(String title, List<Panel> panels) {
  /** Colours that stand out from white and from black alike, also for the colour-blind. */
  private static final String STYLE =
      """
      text { font: 13px system-ui, sans-serif; fill: #1f2328; }
      .title { font-weight: 600; }
      .middle { text-anchor: middle; }
      .end { text-anchor: end; }
      .grid { stroke: #8c959f; stroke-opacity: .35; }
      path { fill: none; stroke-width: 2; }
      .line0 path { stroke: #0969da; } .line0 circle, .line0 text { fill: #0969da; }
      .line1 path { stroke: #bc4c00; } .line1 circle, .line1 text { fill: #bc4c00; }
      .line2 path { stroke: #1a7f37; } .line2 circle, .line2 text { fill: #1a7f37; }
      .ground { fill: #ffffff; }
      @media (prefers-color-scheme: dark) {
        text { fill: #e6edf3; }
        .ground { fill: #0d1117; }
        .line0 path { stroke: #58a6ff; } .line0 circle, .line0 text { fill: #58a6ff; }
        .line1 path { stroke: #f0883e; } .line1 circle, .line1 text { fill: #f0883e; }
        .line2 path { stroke: #56d364; } .line2 circle, .line2 text { fill: #56d364; }
      }
      """;

  Picture {
    panels = List.copyOf(panels);
  }

  /** The file. */
  String svg() {
    double width = panels.size() * Panel.WIDTH;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\" role=\"img\">\n",
            width,
            Panel.HEIGHT,
            width,
            Panel.HEIGHT));
    svg.append("<title>").append(Svg.escaped(title)).append("</title>\n");
    svg.append("<style>\n").append(STYLE).append("</style>\n");
    svg.append("<rect class=\"ground\" width=\"100%\" height=\"100%\"/>\n");
    for (int i = 0; i < panels.size(); i++) {
      svg.append(
          String.format(Locale.ROOT, "<g transform=\"translate(%.0f 0)\">\n", i * Panel.WIDTH));
      svg.append(panels.get(i).svg()).append("</g>\n");
    }
    return svg.append("</svg>\n").toString();
  }
}
