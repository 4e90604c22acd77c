package org.stet.check;

import java.util.List;
import java.util.Optional;
import org.stet.text.Article;
import org.stet.text.Span;

/**
 * An article with all its claims and findings.
 *
 * @param article the article
 * @param sentenceSpans its sentences in the prose, in order
 * @param judgements every claim with its verdict, in the order of the prose
 * @param findings what cannot stand, in the order of the source
 */
public record CheckedArticle(
    Article article, List<Span> sentenceSpans, List<Judgement> judgements, List<Finding> findings) {
  public CheckedArticle {
    sentenceSpans = List.copyOf(sentenceSpans);
    judgements = List.copyOf(judgements);
    findings = List.copyOf(findings);
  }

  /** How many sentences it has. */
  public int sentences() {
    return sentenceSpans.size();
  }

  /** How many claims were found, and how many got which verdict. */
  public Coverage coverage() {
    return Coverage.of(this);
  }

  /** The sentence that words of the source stand in; none for what is no prose. */
  public Optional<String> sentenceAt(Span source) {
    return sentenceSpans.stream()
        .filter(sentence -> article.inSource(sentence).overlaps(source))
        .findFirst()
        .map(sentence -> sentence.of(article.prose()));
  }
}
