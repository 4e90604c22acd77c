package org.stet.report;

import org.stet.check.Standing;
import org.stet.text.Screen;

/** How formats say whether a finding counts. */
final class Standings {
  private Standings() {}

  /** In one word. */
  static String word(Standing standing) {
    return switch (standing) {
      case Standing.Open open -> "open";
      case Standing.Suppressed suppressed -> "suppressed";
      case Standing.InBaseline known -> "in-baseline";
    };
  }

  /** In a sentence, safe for a terminal: who has said that it does not count, and why. */
  static String sentence(Standing standing) {
    return switch (standing) {
      case Standing.Open open -> "it counts";
      case Standing.InBaseline known -> "it is in the baseline";
      case Standing.Suppressed it ->
          "suppressed"
              + it.until().map(day -> " until " + day).orElse("")
              + " by "
              + Screen.place(it.source(), it.span())
              + (it.reason().isEmpty() ? "" : ": " + Screen.clean(it.reason()));
    };
  }
}
