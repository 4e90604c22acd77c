package org.stet.claim;

/** A claim about who holds an office, or from when to when. */
sealed interface HolderClaim extends Claim permits OfficeClaim, TermClaim {
  @Override
  default String rule() {
    return OfficeHolder.RULE.id();
  }
}
