package org.stet.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.mention.Reading;
import org.stet.mention.StateTags;
import org.stet.text.Span;

/** Whether a politician is of the party and the state that stand behind the name. */
final class PartyState implements ClaimType<PartyState.TagClaim> {
  private static final Rule RULE =
      new Rule(
          "party-state",
          "A politician is of another party, or from another state, than the letters behind the name say.",
          "Reads \"Mitch McConnell, R-Ky.\" and \"Ron Wyden (D-OR)\" beside somebody who held an office of a state, or"
              + " for one in Congress. Where party and state both differ, somebody else is meant, and nothing is said.",
          Severity.ERROR);

  /**
   * That a politician is of a party, or from a state.
   *
   * @param state the state; empty where the claim is about the party
   */
  record TagClaim(PartyTag tag, Optional<StateTags.Found> state, boolean quoted) implements Claim {
    @Override
    public String rule() {
      return RULE.id();
    }

    @Override
    public Span span() {
      return state.map(s -> tag.sentence().spanOf(s.first(), s.end())).orElse(tag.party());
    }

    @Override
    public String says() {
      String name = tag.named().person().name();
      return state
          .map(s -> name + " is from " + s.state().name())
          .orElse(name + "'s party is " + PartyTag.letterOf(tag.partyId()).orElseThrow());
    }
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<TagClaim> find(Reading reading) {
    List<TagClaim> claims = new ArrayList<>();
    for (PartyTag tag : PartyTag.in(reading)) {
      boolean quoted = reading.isQuoted(tag.party());
      claims.add(new TagClaim(tag, Optional.empty(), quoted));
      tag.state().ifPresent(s -> claims.add(new TagClaim(tag, Optional.of(s), quoted)));
    }
    return claims;
  }

  @Override
  public Verdict judge(TagClaim claim, Reading reading) {
    if (!Mood.isAsserting(claim.tag().sentence())) {
      return new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
    }
    Moment moment = Moment.of(claim.tag().sentence(), reading);
    if (!moment.isKnown()) {
      return new Verdict.Undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    List<Facts.Tenure> career =
        reading.facts().tenuresOf(claim.tag().named().person()).stream()
            .filter(t -> StateTags.isState(t.office().of().id()))
            .sorted(Comparator.comparing(t -> t.term().period().earliest()))
            .toList();
    List<Facts.Tenure> now =
        career.stream()
            .filter(
                t ->
                    moment.touches(t.term())
                        || (claim.tag().looksBack() && moment.hasBegun(t.term())))
            .toList();
    if (now.isEmpty()) {
      return Verdict.Undecided.without(
          "which office of a state " + claim.tag().named().person().name() + " has");
    }
    Verdict verdict =
        claim
            .state()
            .map(found -> state(claim, found, career, now))
            .orElseGet(() -> party(claim.tag(), career, now));
    return Freshness.require(verdict, reading.published());
  }

  private static Verdict party(PartyTag tag, List<Facts.Tenure> career, List<Facts.Tenure> now) {
    boolean isAllKnown = now.stream().allMatch(t -> t.term().party().isPresent());
    Optional<Facts.Tenure> right =
        now.stream().filter(t -> isOf(t, tag.partyId())).reduce((a, b) -> b);
    if (right.isPresent()) {
      return new Verdict.Supported(List.of(Known.partyOf(right.get())));
    }
    boolean isFormer = career.stream().anyMatch(t -> isOf(t, tag.partyId()));
    if (!isAllKnown || isFormer || !isFrom(career, tag)) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    Entity party = now.getLast().term().party().orElseThrow();
    List<Repair> repairs =
        PartyTag.letterOf(party.id()).stream().map(l -> new Repair(tag.party(), l)).toList();
    return new Verdict.Contradicted(
        "%s is %s.".formatted(tag.named().person().name(), memberOf(party)),
        List.of(Known.partyOf(now.getLast())),
        repairs);
  }

  /** "a Republican", "an independent"; "of the Farmer-Labor Party" where print has no noun. */
  private static String memberOf(Entity party) {
    return party.demonyms().stream()
        .findFirst()
        .map(noun -> (noun.matches("[AEIOUaeiou].*") ? "an " : "a ") + noun)
        .orElse("of the " + party.name());
  }

  private static boolean isOf(Facts.Tenure tenure, String party) {
    return tenure.term().party().filter(p -> p.id().equals(party)).isPresent();
  }

  /** Whether the tag names a state of the person's, or none. */
  private static boolean isFrom(List<Facts.Tenure> career, PartyTag tag) {
    return tag.state().isEmpty() || isFrom(career, tag.state().get().state());
  }

  private static boolean isFrom(List<Facts.Tenure> career, StateTags.State state) {
    return career.stream().anyMatch(t -> t.office().of().id().equals(state.id()));
  }

  /** "Washington" behind the delegate of the District of Columbia is no state. */
  private static boolean isCapital(List<Facts.Tenure> career, StateTags.Found printed) {
    return printed.state().id().equals("washington-state")
        && career.stream().anyMatch(t -> t.office().of().id().equals("district-of-columbia"));
  }

  private static Verdict state(
      TagClaim claim, StateTags.Found printed, List<Facts.Tenure> career, List<Facts.Tenure> now) {
    Facts.Tenure latest = now.getLast();
    if (isFrom(career, printed.state()) || isCapital(career, printed)) {
      return new Verdict.Supported(List.of(Known.term(latest)));
    }
    if (now.stream().noneMatch(t -> isOf(t, claim.tag().partyId()))) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    StateTags.State right = StateTags.of(latest.office().of().id()).orElseThrow();
    String words = claim.tag().sentence().text(printed.first(), printed.end());
    return new Verdict.Contradicted(
        "%s is from %s, not %s."
            .formatted(claim.tag().named().person().name(), right.name(), printed.state().name()),
        List.of(Known.term(latest)),
        List.of(new Repair(claim.span(), right.like(words))));
  }
}
