package org.stet.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.mention.Reading;
import org.stet.mention.StateTags;
import org.stet.text.Span;

/** Whether a politician is of the party and the state that an article says. */
final class PartyState implements ClaimType<PartyState.TagClaim> {
  private static final Rule RULE =
      new Rule(
          "party-state",
          "A politician is of another party, or from another state, than the article says.",
          "Reads \"Mitch McConnell, R-Ky.\", \"Republican Sen. X\", \"X, an Ohio Democrat\" and \"the Vermont independent\""
              + " beside somebody who held an office of a state, or for one in Congress. Where party and state both"
              + " differ, somebody else is meant, and nothing is said.",
          Severity.ERROR);

  /**
   * That a politician is of a party, or from a state.
   *
   * @param party the party; empty where the claim is about the state
   */
  record TagClaim(Affiliation said, Optional<PartyWord> party, boolean quoted) implements Claim {
    @Override
    public String rule() {
      return RULE.id();
    }

    @Override
    public Span span() {
      return party
          .map(PartyWord::span)
          .orElseGet(() -> said.sentence().spanOf(found().first(), found().end()));
    }

    @Override
    public String says() {
      String name = said.named().person().name();
      return party
          .map(p -> name + "'s party is " + p.says())
          .orElseGet(() -> name + " is from " + found().state().name());
    }

    StateTags.Found found() {
      return said.state().orElseThrow();
    }
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<TagClaim> find(Reading reading) {
    List<TagClaim> claims = new ArrayList<>();
    for (Affiliation said : Affiliations.of(reading).all()) {
      said.party().ifPresent(p -> claims.add(claim(said, Optional.of(p), reading)));
      said.state().ifPresent(s -> claims.add(claim(said, Optional.empty(), reading)));
    }
    claims.sort(Comparator.comparing(TagClaim::span));
    return claims;
  }

  private static TagClaim claim(Affiliation said, Optional<PartyWord> party, Reading reading) {
    Span span = new TagClaim(said, party, false).span();
    return new TagClaim(said, party, reading.isQuoted(span));
  }

  @Override
  public Verdict judge(TagClaim claim, Reading reading) {
    return Freshness.require(
        new PartyJudge(claim.said(), reading).judge(claim), reading.published());
  }
}
