package org.stet.check;

import java.util.List;
import org.stet.claim.Rule;

/**
 * All that one run over some inputs gave.
 *
 * @param rules the rules that judged, in a fixed order
 * @param articles the articles, in the order in which they were named, folders by path
 * @param unchecked inputs that could not be checked
 */
public record Run(List<Rule> rules, List<CheckedArticle> articles, List<Unchecked> unchecked) {
  public Run {
    rules = List.copyOf(rules);
    articles = List.copyOf(articles);
    unchecked = List.copyOf(unchecked);
  }

  /** The coverage of all articles together. */
  public Coverage coverage() {
    return articles.stream().map(CheckedArticle::coverage).reduce(Coverage.NONE, Coverage::plus);
  }
}
