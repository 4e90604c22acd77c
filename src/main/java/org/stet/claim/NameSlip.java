package org.stet.claim;

import org.stet.mention.NameRun;

/** That a name in print is the name of a person or a place of the facts. */
sealed interface NameSlip extends Claim permits SpellingClaim, PlaceSlip {
  /** The name as printed. */
  NameRun run();

  /** The name as it should be, in the same form. */
  String right();

  /** Whose name it is. */
  String whose();

  /** What is known of it. */
  Evidence evidence();

  @Override
  default String rule() {
    return NameSpelling.RULE.id();
  }

  @Override
  default String says() {
    return run().text() + " is the name of " + whose();
  }
}
