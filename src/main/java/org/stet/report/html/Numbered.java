package org.stet.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Spot;
import org.stet.check.Standing;
import org.stet.report.Level;
import org.stet.report.ReportOptions;
import org.stet.text.Article;
import org.stet.text.Span;

/** A finding with its number in the report, from 1. */
record Numbered(int number, Finding finding) {
  /** Those of an article that the reader wants to see, numbered on from others. */
  static List<Numbered> of(CheckedArticle checked, ReportOptions options, int first) {
    List<Numbered> numbered = new ArrayList<>();
    for (Finding finding : checked.findings()) {
      if (options.weighs(finding)) {
        numbered.add(new Numbered(first + numbered.size(), finding));
      }
    }
    return numbered;
  }

  /** Its anchor in the page. */
  String id() {
    return "f" + number;
  }

  String level() {
    return Level.of(finding.severity());
  }

  /** Level and standing as class names. */
  String look() {
    return level() + (finding.isOpen() ? "" : " settled");
  }

  /** The word for its standing, the same in the page and its script. */
  String standing() {
    return switch (finding.standing()) {
      case Standing.Open open -> "open";
      case Standing.Suppressed suppressed -> "suppressed";
      case Standing.InBaseline known -> "in-baseline";
    };
  }

  /** The words of a place in the prose; none for what stands in the source only. */
  static Optional<Span> inProse(Article article, Spot spot) {
    Span words = spot.claim().span();
    boolean isProse =
        !words.isEmpty()
            && words.end() <= article.prose().length()
            && article.inSource(words).equals(spot.span());
    return isProse ? Optional.of(words) : Optional.empty();
  }
}
