package org.stet.claim;

import java.time.LocalDate;
import java.util.Optional;

/** Whether the facts behind a verdict were checked late enough to speak of an article's day. */
final class Freshness {
  /**
   * Offices change hands; so long after the last look at the source, somebody new may be in one.
   */
  private static final int DAYS = 90;

  private Freshness() {}

  /** The verdict, unless it contradicts an article by facts that are older than it by too much. */
  static Verdict require(Verdict verdict, Optional<LocalDate> published) {
    boolean isTooOld =
        verdict instanceof Verdict.Contradicted contradicted
            && contradicted.evidence().stream().anyMatch(e -> isOlder(e, published));
    return isTooOld ? new Verdict.Undecided(Verdict.Reason.FACTS_TOO_OLD) : verdict;
  }

  private static boolean isOlder(Evidence evidence, Optional<LocalDate> published) {
    return evidence instanceof Evidence.FromFact fact
        && published
            .filter(day -> day.isAfter(fact.citation().checked().plusDays(DAYS)))
            .isPresent();
  }
}
