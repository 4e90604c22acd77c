package org.stet.correct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.check.Finding;
import org.stet.claim.Evidence;
import org.stet.claim.Repair;
import org.stet.claim.Verdict;
import org.stet.text.Article;
import org.stet.text.Span;

/**
 * What a notice is made of.
 *
 * @param where which part of the article had it: "this article", "the headline on this article"
 * @param says the claim as a plain statement
 * @param message what is wrong, without the stop
 * @param known the statements of the evidence, as they are
 * @param printed the words that the first repair replaces, or those of the claim
 * @param repairs what would be right, the likeliest first
 * @param isRepeated whether it stands in several places
 * @param published the day for which the article speaks
 */
record Mistake(
    String rule,
    String where,
    String says,
    String message,
    List<String> known,
    String printed,
    List<String> repairs,
    boolean isRepeated,
    Optional<LocalDate> published) {
  /** Of a claim that cannot stand and has its words in the article's prose. */
  static Optional<Mistake> of(Article article, Finding finding) {
    Span words = finding.claim().span();
    boolean isProse =
        !words.isEmpty()
            && words.end() <= article.prose().length()
            && article.inSource(words).equals(finding.span());
    return finding.verdict() instanceof Verdict.Contradicted wrong && isProse
        ? Optional.of(of(article, finding, wrong))
        : Optional.empty();
  }

  private static Mistake of(Article article, Finding finding, Verdict.Contradicted wrong) {
    Span printed =
        wrong.repairs().stream().map(Repair::span).findFirst().orElse(finding.claim().span());
    return new Mistake(
        finding.claim().rule(),
        Whereabouts.of(article, finding),
        Print.line(finding.claim().says()),
        Print.unstopped(wrong.message()),
        wrong.evidence().stream().map(Evidence::statement).map(Print::line).toList(),
        Print.line(printed.of(article.prose())),
        wrong.repairs().stream().map(Repair::text).map(Print::line).toList(),
        !finding.also().isEmpty(),
        article.published().map(Article.Published::day));
  }

  /** What would be right; empty where no repair is known. */
  Optional<String> right() {
    return repairs.stream().findFirst().filter(text -> !text.isEmpty());
  }

  /** Whether the evidence tells of an office that somebody holds to this day. */
  boolean isHeldBy(String person) {
    return held().anyMatch(held -> held.lasts() && held.person().equals(person));
  }

  /** Who held or holds which office, as far as the evidence tells. */
  Stream<Held> held() {
    return known.stream().flatMap(statement -> Held.in(statement).stream());
  }
}
