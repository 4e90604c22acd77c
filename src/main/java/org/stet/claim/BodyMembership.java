package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/** Whether a country is a member of the body that it is said to belong to. */
final class BodyMembership implements ClaimType<MembershipClaim> {
  private static final Rule RULE =
      new Rule(
          MembershipClaim.RULE_ID,
          "A country is not, or was not yet or no longer, a member of the body that it is said to belong to.",
          "Reads \"NATO member Norway\", \"Norway, a member of NATO\", \"Norway is not a member of the EU\" and \"Norway"
              + " joined NATO in 1949\". Somebody who was never a member is contradicted only where the packs list"
              + " every member that there ever was.",
          Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<MembershipClaim> find(Reading reading) {
    List<MembershipClaim> found = new ArrayList<>();
    for (CuedSentence sentence : Cues.in(reading, Cue.MEMBERSHIP)) {
      if (sentence.sentence().entities().size() > 1) {
        found.addAll(MembershipFinder.in(reading, sentence));
        found.addAll(MembershipYears.in(reading, sentence));
      }
    }
    return found;
  }

  @Override
  public Verdict judge(MembershipClaim claim, Reading reading) {
    SentenceReading sentence = claim.sentence();
    boolean isOpen = sentence.tail().contains("?") || !Mood.isAsserting(sentence);
    boolean isSupposed = !claim.isAside() && Mood.isSupposing(sentence);
    return isOpen || isSupposed
        ? new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED)
        : MembershipJudge.judge(claim, reading);
  }
}
