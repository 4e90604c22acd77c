package org.stet.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.mention.Modifier;
import org.stet.mention.Reading;
import org.stet.mention.TitleMention;

/** Holds one title-and-name against the facts. */
final class OfficeJudge {
  /** A candidate is called by the title that is sought for about this long before taking office. */
  private static final int CAMPAIGN_DAYS = 400;

  /** Between election and hand-over, print anticipates. */
  private static final int TRANSITION_DAYS = 100;

  private static final Verdict NO_FACT = new Verdict.Undecided(Verdict.Reason.NO_FACT);

  private final OfficeClaim claim;
  private final Reading reading;
  private final Facts facts;
  private final TitleMention title;
  private final Moment moment;
  private final OfficeRepairs repairs;

  OfficeJudge(OfficeClaim claim, Reading reading) {
    this.claim = claim;
    this.reading = reading;
    this.facts = reading.facts();
    this.title = claim.pair().title();
    this.moment = Moment.of(claim.pair().sentence(), reading);
    this.repairs = new OfficeRepairs(claim);
  }

  Verdict named(Resolution.Named named) {
    if (title.has(Modifier.AHEAD)) {
      return new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
    }
    List<Facts.Tenure> tenures = tenures(named.people(), title.offices());
    if (tenures.isEmpty()) {
      return neverHeld(named);
    }
    if (!moment.isKnown()) {
      return new Verdict.Undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    return held(tenures).orElseGet(() -> atAnotherTime(named, tenures));
  }

  private List<Facts.Tenure> tenures(List<Person> people, List<Office> offices) {
    return people.stream()
        .flatMap(p -> facts.tenuresOf(p).stream())
        .filter(t -> offices.contains(t.office()))
        .toList();
  }

  /** Supported, when one of the terms fits the time. */
  private Optional<Verdict> held(List<Facts.Tenure> tenures) {
    boolean looksBack = title.has(Modifier.FORMER) || title.has(Modifier.SOMEBODYS);
    return tenures.stream()
        .filter(t -> moment.touches(t.term()) || (looksBack && moment.hasBegun(t.term())))
        .findFirst()
        .map(t -> new Verdict.Supported(List.of(Known.term(t.office(), t.term()))));
  }

  private Verdict atAnotherTime(Resolution.Named named, List<Facts.Tenure> tenures) {
    List<Facts.Tenure> past = tenures.stream().filter(t -> moment.hasBegun(t.term())).toList();
    boolean isSoonAgain =
        tenures.stream()
            .anyMatch(
                t -> moment.daysUntil(t.term()) > 0 && moment.daysUntil(t.term()) < CAMPAIGN_DAYS);
    if (past.isEmpty()) {
      return notYet(named, tenures.getFirst());
    }
    boolean isSure =
        !named.alone()
            && named.people().size() == 1
            && isAsserted()
            && !isSoonAgain
            && !title.has(Modifier.ACTING);
    return new PastHolder(claim, reading, moment, past.getLast()).judge(isSure);
  }

  private Verdict notYet(Resolution.Named named, Facts.Tenure first) {
    if (named.alone() || !isAsserted()) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    if (moment.daysUntil(first.term()) < CAMPAIGN_DAYS) {
      return soon(first);
    }
    List<Evidence> evidence = new ArrayList<>(List.of(Known.term(first.office(), first.term())));
    Optional<Term> holder = moment.published().flatMap(day -> Known.holder(first.office(), day));
    holder.ifPresent(term -> evidence.add(Known.term(first.office(), term)));
    return new Verdict.Contradicted(
        "%s became %s only %s."
            .formatted(
                first.term().person().name(),
                first.office().fullTitle(),
                first
                    .term()
                    .period()
                    .start()
                    .map(EdtfDate::words)
                    .map(w -> "on " + w)
                    .orElse("later")),
        evidence,
        holder.map(term -> List.of(repairs.name(term.person().name()))).orElse(List.of()));
  }

  /**
   * A candidate may be called by the title, but hardly while in another office and long before the
   * hand-over.
   */
  private Verdict soon(Facts.Tenure first) {
    Verdict elsewhere =
        moment.daysUntil(first.term()) > TRANSITION_DAYS
            ? otherOffice(first.term().person())
            : NO_FACT;
    return elsewhere.equals(NO_FACT)
        ? new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR)
        : elsewhere;
  }

  private boolean isAsserted() {
    return title.isClear() && Mood.isAsserting(claim.pair().sentence());
  }

  private Verdict neverHeld(Resolution.Named named) {
    boolean isOne = named.people().size() == 1;
    if (!isOne
        || !isAsserted()
        || title.isForeign()
        || (named.alone() && !isIntroduced(named.people().getFirst()))) {
      return NO_FACT;
    }
    return otherOffice(named.people().getFirst());
  }

  /**
   * A family name alone is somebody of the facts only where the article gives the full name too.
   */
  private boolean isIntroduced(Person person) {
    return reading.names().inFull().contains(person);
  }

  /** "Danish Prime Minister Benjamin Netanyahu": the title is right, in another country. */
  Verdict elsewhere(Resolution.Elsewhere elsewhere) {
    if (!isAsserted() || title.has(Modifier.AHEAD)) {
      return NO_FACT;
    }
    Office right = elsewhere.office();
    TitleMention.Qualifier qualifier = title.qualifier().orElseThrow();
    List<Evidence> evidence = new ArrayList<>(List.of(Known.term(right, elsewhere.term())));
    List<Repair> offered = new ArrayList<>(List.of(repairs.qualifier(qualifier, right.of())));
    holder(title.offices())
        .ifPresent(
            holder -> {
              evidence.add(Known.term(holder.office(), holder.term()));
              offered.add(repairs.name(holder.term().person().name()));
            });
    return new Verdict.Contradicted(
        "%s was %s, not %s of %s."
            .formatted(
                elsewhere.term().person().name(),
                right.fullTitle(),
                right.title(),
                qualifier.entities().getFirst().name()),
        evidence,
        offered);
  }

  /** Who held the office on the day of publication, where it is one office that is meant. */
  private Optional<Facts.Tenure> holder(List<Office> offices) {
    return offices.size() == 1
        ? moment
            .published()
            .flatMap(day -> Known.holder(offices.getFirst(), day))
            .map(t -> new Facts.Tenure(offices.getFirst(), t))
        : Optional.empty();
  }

  /**
   * "CIA Director Antony Blinken": the person has another office at the time, and the title another
   * holder.
   */
  private Verdict otherOffice(Person person) {
    List<Facts.Tenure> own =
        facts.tenuresOf(person).stream().filter(t -> !t.term().acting()).toList();
    boolean isBusy = moment.fill(own.stream().map(Facts.Tenure::term).toList());
    if (!isBusy
        || !isTakenByOthers()
        || title.has(Modifier.ACTING)
        || title.has(Modifier.FORMER)
        || title.has(Modifier.SOMEBODYS)) {
      return NO_FACT;
    }
    Facts.Tenure right =
        own.stream().filter(t -> moment.touches(t.term())).reduce((a, b) -> b).orElseThrow();
    if (sharesDomain(right.office())) {
      return NO_FACT;
    }
    return wrongTitle(right.office(), right.term());
  }

  /**
   * Whether the facts know who held each office of this title; bodies have titles that many bodies
   * have.
   */
  private boolean isTakenByOthers() {
    boolean isTold =
        title.qualifier().isPresent()
            || title.offices().stream().anyMatch(o -> o.sole() || o.of().isPlace());
    return isTold
        && title.offices().stream()
            .anyMatch(
                o ->
                    !o.terms().isEmpty()
                        && Known.holder(o, moment.published().orElseThrow()).isPresent());
  }

  /**
   * "Defense Secretary" for a British defence secretary is another country's word for the same
   * thing, no error.
   */
  private boolean sharesDomain(Office right) {
    return title.offices().stream()
        .anyMatch(o -> Domain.isShared(o.title(), right.title()) && !o.of().equals(right.of()));
  }

  private Verdict wrongTitle(Office right, Term term) {
    List<Evidence> evidence = new ArrayList<>(List.of(Known.term(right, term)));
    List<Repair> offered = new ArrayList<>(List.of(repairs.titleAndName(right, term.person())));
    holder(meant(right))
        .ifPresent(
            holder -> {
              evidence.add(Known.term(holder.office(), holder.term()));
              offered.add(repairs.name(holder.term().person().name()));
            });
    return new Verdict.Contradicted(
        "%s was %s, not %s.".formatted(term.person().name(), right.fullTitle(), claim.titleText()),
        evidence,
        offered);
  }

  /**
   * The office that the title means: the one beside its jurisdiction, else the one of the person's
   * own country.
   */
  private List<Office> meant(Office right) {
    return title.qualifier().isPresent() || title.offices().size() == 1
        ? title.offices()
        : title.offices().stream().filter(o -> o.of().equals(right.of())).toList();
  }

  /** "Secretary of State Gabby Ashkenazi", who is foreign minister of Israel and spelled Gabi. */
  Verdict misplaced(Resolution.Misplaced misplaced) {
    Office right = misplaced.office();
    boolean isAnchored =
        reading.names().mentions(right.of()) && Mood.isAsserting(claim.pair().sentence());
    if (!isAnchored || !title.isClear() || sharesTitle(right)) {
      return NO_FACT;
    }
    return wrongTitle(right, misplaced.term());
  }

  private boolean sharesTitle(Office right) {
    return title.sameTitle().contains(right);
  }

  /** "US President George W. Biden": the family name is the holder's, the given name is not. */
  Verdict otherGivenName(Resolution.Misnamed misnamed) {
    Office office = misnamed.office();
    Person person = misnamed.term().person();
    if (!isAsserted()
        || title.has(Modifier.AHEAD)
        || !Anchor.isTold(title, office, reading)
        || mayBeEarlier(office)) {
      return NO_FACT;
    }
    return new Verdict.Contradicted(
        "The %s of that name is %s, not %s."
            .formatted(office.fullTitle(), person.name(), claim.name().text()),
        List.of(Known.term(office, misnamed.term())),
        List.of(repairs.name(person.name())));
  }

  /**
   * Whether a holder from before our terms begin may be meant, who has the same family name: father
   * and son.
   */
  private boolean mayBeEarlier(Office office) {
    boolean looksBack =
        title.has(Modifier.FORMER) || title.has(Modifier.SOMEBODYS) || moment.hints().looksBack();
    return looksBack && office.covered().isAfter(LIVING_MEMORY);
  }

  /** Holders from before this day are hardly named without a year. */
  private static final LocalDate LIVING_MEMORY = LocalDate.of(1950, 1, 1);
}
