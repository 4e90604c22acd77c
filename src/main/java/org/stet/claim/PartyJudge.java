package org.stet.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.mention.Reading;
import org.stet.mention.StateTags;
import org.stet.mention.TitledName;
import org.stet.mention.WordList;

/** Holds what is said of a politician's party and state against the offices the person held. */
final class PartyJudge {
  /**
   * Who died before this year is hardly a namesake's neighbor, or a member of another party now.
   */
  private static final int LIVING_MEMORY = 1950;

  private static final WordList TOP = WordList.of("governor gov senator sen");

  private final Affiliation said;
  private final Reading reading;
  private final Moment moment;

  /** Every term of which the party or the state is known. */
  private final List<Facts.Tenure> career;

  PartyJudge(Affiliation said, Reading reading) {
    this.said = said;
    this.reading = reading;
    this.moment = Moment.of(said.sentence(), reading);
    this.career =
        reading.facts().tenuresOf(said.named().person()).stream()
            .filter(t -> isOfState(t) || t.term().party().isPresent())
            .sorted(
                Comparator.comparing(PartyJudge::isOfState)
                    .thenComparing(t -> t.term().period().earliest()))
            .toList();
  }

  private static boolean isOfState(Facts.Tenure tenure) {
    return StateTags.isState(tenure.office().of().id());
  }

  Verdict judge(PartyState.TagClaim claim) {
    if (!Mood.isAsserting(said.sentence())) {
      return new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
    }
    if (!moment.isKnown()) {
      return new Verdict.Undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    List<Facts.Tenure> now = meant();
    boolean isOfTown = said.form() == Affiliation.Form.TAG && said.state().isEmpty();
    if (now.isEmpty()) {
      return Verdict.Undecided.without(
          "which office of a state " + said.named().person().name() + " has");
    }
    if (isOfTown && !isSurelyMeant()) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    return claim.party().map(p -> party(p, now)).orElseGet(() -> state(claim, now));
  }

  /**
   * The terms that are spoken of. A member of Congress of long ago is meant where title and state
   * leave nobody else.
   */
  private List<Facts.Tenure> meant() {
    List<Facts.Tenure> now = career.stream().filter(this::isMeant).toList();
    boolean isOfOld =
        said.form() == Affiliation.Form.TAG && said.isOfCongress() && said.state().isPresent();
    return now.isEmpty() && isOfOld && isFrom(said.state().get().state())
        ? career.stream().filter(t -> moment.hasBegun(t.term())).toList()
        : now;
  }

  /**
   * Letters behind a former member's name tell of the seat; of a phrase nobody knows whether it
   * speaks of today, and parties are changed.
   */
  private boolean isMeant(Facts.Tenure tenure) {
    boolean mayLookBack =
        said.form() == Affiliation.Form.TAG
            || said.form() == Affiliation.Form.LETTER
            || said.form() == Affiliation.Form.TITLE;
    return moment.touches(tenure.term())
        || (said.form() == Affiliation.Form.SEAT && moment.hasBegun(tenure.term()))
        || (isOfHistory() && moment.hasBegun(tenure.term()))
        || (mayLookBack && said.looksBack() && moment.hasBegun(tenure.term()));
  }

  /** "Martin Van Buren, a Democrat,": of the dead, what they were in all their offices. */
  private boolean isOfHistory() {
    return said.form() == Affiliation.Form.PHRASE
        && said.state().isEmpty()
        && said.named()
            .person()
            .died()
            .filter(d -> d.latest().getYear() < LIVING_MEMORY)
            .isPresent();
  }

  private Verdict party(PartyWord printed, List<Facts.Tenure> now) {
    Optional<Facts.Tenure> right =
        now.stream().filter(t -> isOf(t, printed.partyId())).reduce((a, b) -> b);
    if (right.isPresent()) {
      return new Verdict.Supported(List.of(Known.partyOf(right.get())));
    }
    boolean isAllKnown = now.stream().allMatch(t -> t.term().party().isPresent());
    boolean isFormer = career.stream().anyMatch(t -> isOf(t, printed.partyId()));
    boolean isFromThere =
        said.state().map(s -> isFrom(s.state())).orElseGet(() -> isSurelyMeant() || isOfHistory());
    if (!isAllKnown || isFormer || !isFromThere || !said.isClear()) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    Facts.Tenure latest = now.getLast();
    Entity party = latest.term().party().orElseThrow();
    return new Verdict.Contradicted(
        "%s is %s.".formatted(said.named().person().name(), memberOf(party)),
        List.of(Known.partyOf(latest)),
        printed.repair(party.id(), reading.prose()).stream().toList(),
        said.form() != Affiliation.Form.REFERENCE);
  }

  /** Where no state tells a member of Congress from a namesake, the title must. */
  private boolean isSurelyMeant() {
    return (said.form() == Affiliation.Form.TAG && said.isOfCongress())
        || Settled.in(reading).has(said.named().person());
  }

  /** "a Republican", "an independent"; "of the Farmer-Labor Party" where print has no noun. */
  private static String memberOf(Entity party) {
    return party.demonyms().stream()
        .findFirst()
        .map(noun -> Articles.before(noun) + " " + noun)
        .orElse("of the " + party.name());
  }

  private static boolean isOf(Facts.Tenure tenure, String party) {
    return tenure.term().party().filter(p -> p.id().equals(party)).isPresent();
  }

  private boolean isFrom(StateTags.State state) {
    return career.stream().anyMatch(t -> t.office().of().id().equals(state.id()));
  }

  /** "Washington" behind the delegate of the District of Columbia is no state. */
  private boolean isCapital(StateTags.Found printed) {
    return printed.state().id().equals("washington-state")
        && career.stream().anyMatch(t -> t.office().of().id().equals("district-of-columbia"));
  }

  private Verdict state(PartyState.TagClaim claim, List<Facts.Tenure> now) {
    StateTags.Found printed = claim.found();
    List<Facts.Tenure> seats = now.stream().filter(PartyJudge::isOfState).toList();
    if (seats.isEmpty()) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    Facts.Tenure latest = seats.getLast();
    if (isFrom(printed.state()) || isCapital(printed)) {
      return new Verdict.Supported(List.of(Known.term(latest)));
    }
    boolean isOfParty =
        said.party()
            .map(p -> seats.stream().anyMatch(t -> isOf(t, p.partyId())))
            .orElseGet(
                () ->
                    said.isOfCongress()
                        || Settled.in(reading).has(latest.term().person())
                        || isInSoleOffice(latest)
                        || isInCongress(latest));
    if (!isOfParty || !said.isClear()) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    return wrongState(claim, printed, latest);
  }

  /**
   * "Governor John Kasich of Ohio", in full and in office that day: a state has one governor, and a
   * senator of its own legislature is hardly called so beside the name of the state.
   */
  private boolean isInSoleOffice(Facts.Tenure latest) {
    return said.form() == Affiliation.Form.TITLE
        && NamedBeside.isInFull(said.named())
        && !said.looksBack()
        && said.sentence().hints().windows().isEmpty()
        && moment.touches(latest.term())
        && reading.titledNames().stream()
            .filter(pair -> pair.name().span().equals(said.named().span()))
            .anyMatch(pair -> pair.title().sameTitle().contains(latest.office()) && isTop(pair));
  }

  /** "the senator from Texas": somebody whom the packs have in Congress, and for one state only. */
  private boolean isInCongress(Facts.Tenure latest) {
    return said.form() == Affiliation.Form.SEAT
        && latest.office().sharedTitle()
        && career.stream()
            .filter(PartyJudge::isOfState)
            .allMatch(t -> t.office().of().equals(latest.office().of()));
  }

  private static boolean isTop(TitledName pair) {
    return TOP.contains(pair.sentence().word(pair.title().first()).key());
  }

  private Verdict wrongState(
      PartyState.TagClaim claim, StateTags.Found printed, Facts.Tenure latest) {
    StateTags.State right = StateTags.of(latest.office().of().id()).orElseThrow();
    return new Verdict.Contradicted(
        "%s is from %s, not %s."
            .formatted(said.named().person().name(), right.name(), printed.state().name()),
        List.of(Known.term(latest)),
        List.of(repair(claim, right)),
        said.form() != Affiliation.Form.REFERENCE && said.form() != Affiliation.Form.SEAT);
  }

  /** With the "a" or "an" before it, which must fit the new name. */
  private Repair repair(PartyState.TagClaim claim, StateTags.State right) {
    String words = claim.span().of(reading.prose());
    String text = said.form() == Affiliation.Form.TAG ? right.like(words) : right.name();
    int first = claim.found().first();
    boolean isArticle =
        first > 0
            && (said.sentence().word(first - 1).is("a")
                || said.sentence().word(first - 1).is("an"));
    if (!isArticle) {
      return new Repair(claim.span(), text);
    }
    var whole = said.sentence().word(first - 1).span().to(claim.span());
    return new Repair(whole, Articles.fit(whole.of(reading.prose()), words.length(), text));
  }
}
