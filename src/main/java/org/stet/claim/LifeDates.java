package org.stet.claim;

import java.util.List;
import org.stet.mention.Reading;

/** Whether somebody was born, or died, when an article says so. */
final class LifeDates implements ClaimType<LifeClaim> {
  static final Rule RULE =
      new Rule(
          "life-dates",
          "Somebody was born or died at another time than the article says, or is alive.",
          "Compares \"was born in 1942\", \"died on Nov. 30, 2018\", \"(1924-2018)\" and \"the late\" with the days of birth"
              + " and death that the packs give. Somebody who holds an office on the day of publication is not \"the"
              + " late\". A namesake is left alone.",
          Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<LifeClaim> find(Reading reading) {
    return LifeFinder.in(reading);
  }

  @Override
  public Verdict judge(LifeClaim claim, Reading reading) {
    return Mood.isAsserting(claim.sentence())
        ? new LifeJudge(claim, reading).judge()
        : new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
  }
}
