package org.stet.claim;

import java.util.List;
import java.util.stream.Stream;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

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

  /** One of them stands in each wording: a noun for members, "part of", or a verb. */
  private static final WordList TELLING =
      WordList.of(
          """
          member members ally allies country countries nation nations state states part
          joined left quit became
          """);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<MembershipClaim> find(Reading reading) {
    return reading.sentences().stream()
        .filter(s -> s.entities().size() > 1 && s.hasAnyOf(TELLING))
        .flatMap(s -> in(reading, s))
        .toList();
  }

  private static Stream<MembershipClaim> in(Reading reading, SentenceReading sentence) {
    return Stream.concat(
        MembershipFinder.in(reading, sentence).stream(),
        MembershipYears.in(reading, sentence).stream());
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
