package org.stet.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.mention.Modifier;
import org.stet.mention.NameIndex;
import org.stet.mention.TitleMention;

/** Holds one title-and-name against the facts. */
final class OfficeJudge {
  /** Holders from before this day are hardly named without a year. */
  private static final LocalDate LIVING_MEMORY = LocalDate.of(1980, 1, 1);

  private final OfficeCase office;
  private final TitleMention title;
  private final Moment moment;

  OfficeJudge(OfficeCase office) {
    this.office = office;
    this.title = office.title();
    this.moment = office.moment();
  }

  Verdict named(Resolution.Named named) {
    List<Facts.Tenure> tenures = tenures(named.people());
    if (title.has(Modifier.AHEAD)) {
      return ahead(tenures, moment);
    }
    if (tenures.isEmpty()) {
      return untimed(named).orElseGet(() -> neverHeld(named));
    }
    if (!moment.isKnown()) {
      return new Verdict.Undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    return held(tenures).orElseGet(() -> atAnotherTime(named, tenures));
  }

  /** Somebody who held the office at a time that is not recorded: nobody can say when. */
  private Optional<Verdict> untimed(Resolution.Named named) {
    return named.people().stream()
        .flatMap(p -> office.reading().facts().allTenuresOf(p).stream())
        .filter(t -> title.offices().contains(t.office()))
        .findFirst()
        .map(
            t ->
                office.looksBack()
                    ? new Verdict.Supported(List.of(Known.term(t)))
                    : new Verdict.Undecided(Verdict.Reason.TERM_UNKNOWN));
  }

  /**
   * Somebody who is to have the office, and got it soon after; or, where the sentence tells of the
   * past, has had it since: "a strike led by the future president Ronald Reagan".
   */
  private static Verdict ahead(List<Facts.Tenure> tenures, Moment moment) {
    return tenures.stream()
        .filter(
            t ->
                FutureHolder.isSoon(moment, t.term())
                    || (!moment.speaksOfNow() && moment.hasSurelyBegun(t.term())))
        .findFirst()
        .<Verdict>map(t -> new Verdict.Supported(List.of(Known.term(t))))
        .orElse(new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED));
  }

  private List<Facts.Tenure> tenures(List<Person> people) {
    return people.stream()
        .flatMap(p -> office.reading().facts().tenuresOf(p).stream())
        .filter(t -> title.offices().contains(t.office()))
        .toList();
  }

  /** Supported, when one of the terms fits the time. */
  private Optional<Verdict> held(List<Facts.Tenure> tenures) {
    return tenures.stream()
        .filter(t -> moment.touches(t.term()) || (office.looksBack() && moment.hasBegun(t.term())))
        .findFirst()
        .map(t -> new Verdict.Supported(List.of(Known.term(t))));
  }

  private Verdict atAnotherTime(Resolution.Named named, List<Facts.Tenure> tenures) {
    if (office.isSupposed()) {
      return new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
    }
    boolean isSure = !named.alone() && isOne(named, tenures) && office.isAsserted();
    List<Facts.Tenure> past = tenures.stream().filter(t -> moment.hasBegun(t.term())).toList();
    if (past.isEmpty()) {
      return new FutureHolder(office, tenures.getFirst()).judge(isSure);
    }
    if (tenures.stream().anyMatch(t -> FutureHolder.isSoon(moment, t.term()))) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    if (!title.isClear()) {
      return OfficeCase.NO_FACT;
    }
    return new PastHolder(office, past.getLast()).judge(isSure && !title.has(Modifier.ACTING));
  }

  /** Of several people of one name, the holder of the office is meant, unless many have such. */
  private static boolean isOne(Resolution.Named named, List<Facts.Tenure> tenures) {
    return named.people().size() == 1
        || (tenures.stream().map(t -> t.term().person()).distinct().count() == 1
            && tenures.stream().noneMatch(t -> t.office().sharedTitle()));
  }

  private Verdict neverHeld(Resolution.Named named) {
    boolean isOne = named.people().size() == 1;
    boolean isSure = isOne && office.isAsserted();
    if (!isSure || (named.alone() && !isIntroduced(named.people().getFirst()))) {
      return OfficeCase.NO_FACT;
    }
    Person person = named.people().getFirst();
    if (title.isForeign()) {
      return new OtherTitle(office).ofState(person);
    }
    return office.looksBack()
        ? new NeverHad(office).judge(person)
        : new OtherTitle(office).judge(person);
  }

  /**
   * A family name alone is somebody of the facts only where the article gives the full name too.
   */
  private boolean isIntroduced(Person person) {
    return office.reading().names().inFull().contains(person);
  }

  /** "Danish Prime Minister Benjamin Netanyahu": the title is right, in another country. */
  Verdict elsewhere(Resolution.Elsewhere elsewhere) {
    if (!office.isAsserted() || title.has(Modifier.AHEAD)) {
      return OfficeCase.NO_FACT;
    }
    Office right = elsewhere.office();
    TitleMention.Qualifier qualifier = title.qualifier().orElseThrow();
    return new Contradiction(office)
        .known(new Facts.Tenure(right, elsewhere.term()))
        .repair(office.repairs().qualifier(qualifier, right.of()))
        .holder(office.holder(title.offices()))
        .say(
            "%s was %s, not %s."
                .formatted(
                    elsewhere.term().person().name(),
                    right.fullTitle(),
                    titleOf(meant(qualifier), right)));
  }

  /** The state before "Gov.", not the city of the same name. */
  private Entity meant(TitleMention.Qualifier qualifier) {
    return qualifier.entities().stream()
        .filter(e -> title.sameTitle().stream().anyMatch(o -> o.of().equals(e)))
        .findFirst()
        .orElse(qualifier.entities().getFirst());
  }

  /** "prime minister of Denmark", "White House spokesman". */
  private static String titleOf(Entity entity, Office office) {
    return entity.isPlace()
        ? office.title() + " of " + entity.name()
        : entity.adjective() + " " + office.title();
  }

  /** "US President George W. Biden": the family name is the holder's, the given name is not. */
  Verdict otherGivenName(Resolution.Misnamed misnamed) {
    Office held = misnamed.office();
    Person person = misnamed.term().person();
    boolean isTold = Anchor.isTold(title, held, office.reading()) || isMixedUp(held);
    boolean isMeant = moment.isKnown() && !held.sharedTitle() && (isTold || Anchor.isAssumed(held));
    if (!office.isAsserted() || title.has(Modifier.AHEAD) || !isMeant || mayBeEarlier(held)) {
      return OfficeCase.NO_FACT;
    }
    return new Contradiction(office)
        .known(new Facts.Tenure(held, misnamed.term()))
        .repair(office.repairs().name(person.name()))
        .say(
            "The %s of that name is %s, not %s."
                .formatted(held.fullTitle(), person.name(), office.claim().name().text()),
            isTold);
  }

  /**
   * Whether the given name is that of another holder of the home office, or of another one of the
   * same body at the time: half of one name and half of another.
   */
  private boolean isMixedUp(Office held) {
    String given = office.claim().name().bareKeys().getFirst();
    NameIndex names = office.reading().gazetteer().names();
    boolean isTold =
        Anchor.isHome(held)
            || (!held.of().isPlace() && office.reading().names().mentions(held.of()));
    return isTold
        && held.terms().stream()
            .filter(t -> Anchor.isHome(held) || moment.touches(t))
            .anyMatch(t -> names.forms(t.person()).hasGiven(given));
  }

  /**
   * Whether a holder from before our terms begin may be meant, who has the same family name: father
   * and son.
   */
  private boolean mayBeEarlier(Office held) {
    boolean looksBack = office.looksBack() || moment.hints().looksBack() || !moment.speaksOfNow();
    return looksBack && !held.isCompleteSince(LIVING_MEMORY);
  }
}
