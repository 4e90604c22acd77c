package org.stet.claim;

import org.stet.text.Span;

/**
 * One assertion of one kind that an article makes.
 *
 * <p>Each kind has a record of its own with what its judge needs; the rest of the program sees this
 * much.
 */
public interface Claim {
  /** The id of the rule that judges it. */
  String rule();

  /** The words that make the claim, in the article's prose. */
  Span span();

  /** The claim as a plain statement: "Anthony Blink is U.S. secretary of state". */
  String says();

  /** Whether it stands inside quotation marks. */
  boolean quoted();
}
