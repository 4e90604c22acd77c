package org.stet.claim;

import org.stet.mention.Reading;

/** A claim about when something was. */
sealed interface TimeClaim extends Claim
    permits EventDating,
        YearRange,
        Anniversary,
        DatedAnniversary,
        FixedDay,
        EventDistance,
        SpanLength,
        DayRange {
  @Override
  default String rule() {
    return EventDate.ID;
  }

  /** How it stands. */
  Verdict judge(Reading reading);
}
