package org.stet.gate;

import java.util.List;
import java.util.Optional;
import org.stet.check.Spot;
import org.stet.text.Span;

/**
 * Where a suppression holds.
 *
 * @param suppression what is suppressed
 * @param extent where in the source of the article
 * @param words only findings on exactly these words, when given
 * @param marks the comments that can be taken out with it
 */
record Scope(Suppression suppression, Span extent, Optional<String> words, List<Span> marks) {
  /** Whether it covers a place of a finding, whatever the day. */
  boolean covers(Spot spot, String source) {
    return suppression.rules().contains(spot.claim().rule())
        && extent.contains(spot.span())
        && words.map(it -> it.equals(spot.span().of(source))).orElse(true);
  }
}
