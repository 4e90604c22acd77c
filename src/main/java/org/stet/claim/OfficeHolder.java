package org.stet.claim;

import java.util.List;
import java.util.stream.Stream;
import org.stet.mention.Reading;

/** Whether somebody has the office that the article gives: "US President George W. Biden". */
final class OfficeHolder implements ClaimType<HolderClaim> {
  static final Rule RULE =
      new Rule(
          "office-holder",
          "A title stands beside a name that did not hold the office at the time.",
          "Finds a name under a title that belongs to somebody else, a title that the person does not have, and a"
              + " title of another country. Former, acting, deputy and elect are understood; somebody who held the"
              + " office at another time is a note at most; people and offices that no pack knows produce nothing.",
          Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<HolderClaim> find(Reading reading) {
    return Stream.concat(
            OfficeClaims.of(reading).ofOffices().stream(), TermClaims.in(reading).stream())
        .map(HolderClaim.class::cast)
        .toList();
  }

  @Override
  public Verdict judge(HolderClaim claim, Reading reading) {
    return switch (claim) {
      case OfficeClaim office -> judge(office, reading);
      case TermClaim term ->
          Freshness.require(new TermJudge(term, reading).judge(), reading.published());
    };
  }

  private static Verdict judge(OfficeClaim claim, Reading reading) {
    Verdict verdict = judge(OfficeCase.of(claim, reading));
    return MissingHolder.told(Freshness.require(verdict, reading.published()), claim);
  }

  private static Verdict judge(OfficeCase office) {
    OfficeJudge judge = new OfficeJudge(office);
    return switch (office.claim().resolution()) {
      case Resolution.Stranger s -> OfficeCase.NO_FACT;
      case Resolution.Named named -> judge.named(named);
      case Resolution.Elsewhere elsewhere -> judge.elsewhere(elsewhere);
      case Resolution.Misnamed misnamed -> judge.otherGivenName(misnamed);
      case Resolution.Misplaced misplaced ->
          new OtherTitle(office).misplaced(misplaced.office(), misplaced.term());
    };
  }
}
