package org.stet.claim;

import org.stet.text.Span;

/**
 * A change that would make a claim stand.
 *
 * @param span the words to replace, in the article's prose
 * @param text what to write instead
 * @param certain whether these words must be the wrong ones and the new ones the right ones, so
 *     that a machine may write them. Never so where a claim has two halves, such as a weekday and a
 *     date or a title and a name, of which either may be wrong.
 */
public record Repair(Span span, String text, boolean certain) {
  /** One for people to choose. */
  public Repair(Span span, String text) {
    this(span, text, false);
  }
}
