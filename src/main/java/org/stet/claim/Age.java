package org.stet.claim;

import java.util.List;
import org.stet.mention.Reading;

/** Whether somebody is as old as an article says. */
final class Age implements ClaimType<AgeClaim> {
  static final Rule RULE =
      new Rule(
          "age",
          "Somebody is older or younger than the article says.",
          "Compares \"Joe Biden, 78,\" and the like with the day of birth that the packs give, on the day of publication"
              + " or at the time that the sentence names. A namesake is left alone, and so is an age that may be told of"
              + " another time. Where no fact knows the person, two ages of one person in one article are compared.",
          Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<AgeClaim> find(Reading reading) {
    return AgeFinder.in(reading);
  }

  @Override
  public Verdict judge(AgeClaim claim, Reading reading) {
    if (!Mood.isAsserting(claim.sentence())) {
      return new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
    }
    return switch (claim.who()) {
      case AgeClaim.Who.Met met -> StrangerAge.judge(claim, met);
      case AgeClaim.Who.Born born -> new BornAge(claim, born, reading).judge();
      case AgeClaim.Who.Known known -> new KnownAge(claim, known, reading).judge();
    };
  }
}
