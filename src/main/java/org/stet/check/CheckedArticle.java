package org.stet.check;

import java.util.List;
import org.stet.text.Article;

/**
 * An article with all its claims and findings.
 *
 * @param article the article
 * @param sentences how many sentences it has
 * @param judgements every claim with its verdict, in the order of the prose
 * @param findings what cannot stand, in the order of the source
 */
public record CheckedArticle(
    Article article, int sentences, List<Judgement> judgements, List<Finding> findings) {
  public CheckedArticle {
    judgements = List.copyOf(judgements);
    findings = List.copyOf(findings);
  }

  /** How many claims were found, and how many got which verdict. */
  public Coverage coverage() {
    return Coverage.of(this);
  }
}
