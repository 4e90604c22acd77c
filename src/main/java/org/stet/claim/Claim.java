package org.stet.claim;

import java.util.Optional;
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

  /**
   * What would make it wrong, where the same mistake can stand in several places of an article: one
   * person's name, misspelled in one way. Contradicted claims of one rule with the same cause are
   * one finding.
   */
  default Optional<String> cause() {
    return Optional.empty();
  }
}
