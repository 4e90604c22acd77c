package org.stet.evaluate;

import java.util.Optional;
import org.stet.check.Finding;
import org.stet.check.Spot;
import org.stet.claim.Severity;
import org.stet.text.Span;

/**
 * A mistake that somebody has marked in an article.
 *
 * @param span its words in the article's source
 * @param rule the rule that must find it; any may when empty
 * @param type what kind of mistake it is, in the words of whoever marked it; empty when only the
 *     rule was given
 * @param severity from which level of findings on it is asked for, whatever level it is then found
 *     at; empty when it always is
 * @param right what should stand there; empty when nobody said
 * @param further whether it is a further place of a mistake that is marked before: it asks for
 *     nothing of its own
 */
public record Expected(
    Span span,
    Optional<String> rule,
    Optional<String> type,
    Optional<Severity> severity,
    Optional<String> right,
    boolean further) {
  /** Whether a finding is about it. */
  boolean fits(Finding finding) {
    return rule.map(finding.claim().rule()::equals).orElse(true)
        && finding.spots().stream().map(Spot::span).anyMatch(span::overlaps);
  }

  /** Whether it must be found when findings count from a level on. */
  boolean isAskedAt(Severity least) {
    return !further && severity.map(s -> s.atLeast(least)).orElse(true);
  }

  /** What it is called in tables. */
  String label() {
    return type.or(() -> rule).orElse("");
  }
}
