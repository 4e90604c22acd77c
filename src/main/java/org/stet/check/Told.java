package org.stet.check;

import org.stet.claim.Evidence;
import org.stet.fact.Citation;
import org.stet.fact.Event;

/** Facts that are no terms of office, put into sentences. */
final class Told {
  private Told() {}

  /** "September 11 attacks: on Sept. 11, 2001, in New York." */
  static Evidence event(Event event) {
    String where = event.place().map(p -> ", in " + p.name()).orElse("");
    return evidence(event.name() + ": " + event.when() + where, event.citation());
  }

  private static Evidence evidence(String sentence, Citation citation) {
    return new Evidence.FromFact(sentence.endsWith(".") ? sentence : sentence + ".", citation);
  }
}
