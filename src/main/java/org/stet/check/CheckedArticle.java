package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stet.text.Article;
import org.stet.text.Metadata;
import org.stet.text.Source;
import org.stet.text.SourceMap;
import org.stet.text.Span;

/**
 * An article with all its claims and findings.
 *
 * @param article the article
 * @param sentenceSpans its sentences in the prose, in order
 * @param judgements every claim with its verdict, in the order of the prose
 * @param findings what cannot stand, in the order of the source
 * @param isText whether it is an article, and no file beside articles that has findings of its own
 */
public record CheckedArticle(
    Article article,
    List<Span> sentenceSpans,
    List<Judgement> judgements,
    List<Finding> findings,
    boolean isText) {
  public CheckedArticle {
    sentenceSpans = List.copyOf(sentenceSpans);
    judgements = List.copyOf(judgements);
    findings = List.copyOf(findings);
  }

  /** An article. */
  public CheckedArticle(
      Article article,
      List<Span> sentenceSpans,
      List<Judgement> judgements,
      List<Finding> findings) {
    this(article, sentenceSpans, judgements, findings, true);
  }

  /** What cannot stand in a file that is no article, such as one of suppressions. */
  public static CheckedArticle beside(Source file, List<Finding> findings) {
    Article none =
        new Article(
            file,
            "",
            new SourceMap.Writer().map(),
            List.of(),
            Optional.empty(),
            Metadata.NONE,
            List.of(),
            List.of());
    return new CheckedArticle(none, List.of(), List.of(), findings, false);
  }

  /** The same with other findings, without the judgements of some rules. */
  public CheckedArticle with(List<Finding> others, Predicate<String> isOn) {
    List<Judgement> judged = judgements.stream().filter(j -> isOn.test(j.claim().rule())).toList();
    return new CheckedArticle(article, sentenceSpans, judged, others, isText);
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
