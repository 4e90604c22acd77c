package org.stet.check;

import org.stet.claim.Evidence;
import org.stet.fact.Citation;
import org.stet.fact.Event;
import org.stet.fact.Membership;
import org.stet.fact.Period;

/** Facts that are no terms of office, put into sentences. */
final class Told {
  private Told() {}

  /** "Albania has been a member of NATO since April 1, 2009." */
  static Evidence membership(Membership membership) {
    boolean lasts = membership.period().end().isEmpty();
    String verb = membership.period().isKnown() ? (lasts ? "has been" : "was") : "is";
    String sentence =
        "%s %s a member of %s%s"
            .formatted(
                membership.member().name(),
                verb,
                membership.body().name(),
                when(membership.period()));
    return evidence(sentence, membership.citation());
  }

  /** "September 11 attacks: on Sept. 11, 2001, in New York." */
  static Evidence event(Event event) {
    String where = event.place().map(p -> ", in " + p.name()).orElse("");
    return evidence(event.name() + ": " + event.when() + where, event.citation());
  }

  private static String when(Period period) {
    return period.isKnown() ? " " + period.words() : "";
  }

  private static Evidence evidence(String sentence, Citation citation) {
    return new Evidence.FromFact(sentence.endsWith(".") ? sentence : sentence + ".", citation);
  }
}
