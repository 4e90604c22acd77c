package org.stet.compare;

import org.stet.claim.Severity;

/**
 * A finding as a report tells it.
 *
 * @param path the article, without a "./" at its head
 * @param line from 1, of the first place
 * @param column from 1, in code points
 * @param places how many places it has
 * @param standing in one word: {@value #OPEN}, {@value #SUPPRESSED} or {@value #KNOWN}
 */
public record Told(
    String path,
    String rule,
    Severity severity,
    String message,
    String claim,
    int line,
    int column,
    String fingerprint,
    int places,
    String standing) {
  static final String OPEN = "open";
  static final String SUPPRESSED = "suppressed";
  static final String KNOWN = "in-baseline";

  boolean isOpen() {
    return standing.equals(OPEN);
  }

  /**
   * Whether both tell the same mistake where their fingerprints differ: one that stands in several
   * places has that of its first place, which somebody may have mended, or put another before.
   */
  boolean isSameMistake(Told other) {
    return rule.equals(other.rule) && claim.equals(other.claim) && (places > 1 || other.places > 1);
  }
}
