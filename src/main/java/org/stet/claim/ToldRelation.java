package org.stet.claim;

import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/** A claim of how two of the facts stand to each other. */
sealed interface ToldRelation extends Claim permits RelationClaim, KinClaim {
  @Override
  default String rule() {
    return StatedRelation.RULE.id();
  }

  /** The sentence that makes it. */
  SentenceReading sentence();

  /** How it stands where the sentence asserts it. */
  Verdict judge(Reading reading);
}
