package org.stet.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.mention.Reading;

/**
 * Whether somebody came before or after somebody else in an office: "his predecessor, Donald
 * Trump".
 */
final class Succession implements ClaimType<SuccessionClaim> {
  static final Rule RULE =
      new Rule(
          "succession",
          "Somebody is named as predecessor or successor who was not.",
          "Finds \"his predecessor, X\" and \"Y's successor, X\" where it is clear who is meant by the possessor, both"
              + " held the same office, and another one came between them. Acting holders between the two do not count.",
          Severity.ERROR);

  /** So many days around its start, an office is new in the news. */
  private static final int NEW_DAYS = 60;

  /** In an order that does not depend on that of the packs. */
  private static final Comparator<Facts.Tenure> LATEST_LAST =
      Comparator.comparing((Facts.Tenure t) -> t.term().period().earliest())
          .thenComparing(t -> t.office().id());

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<SuccessionClaim> find(Reading reading) {
    return new SuccessionFinder(reading).find();
  }

  @Override
  public Verdict judge(SuccessionClaim claim, Reading reading) {
    for (Person subject : claim.subjects()) {
      for (Facts.Tenure tenure : reading.facts().tenuresOf(subject)) {
        if (Line.neighbours(tenure, claim.before()).contains(claim.named().person())) {
          return new Verdict.Supported(
              Line.evidence(tenure, claim.named().person(), claim.before()));
        }
      }
    }
    boolean isQuestion = claim.sentence().tail().startsWith("?");
    return claim.subjects().size() == 1 && Mood.isAsserting(claim.sentence()) && !isQuestion
        ? Freshness.require(wrong(claim, reading, claim.subjects().getFirst()), reading.published())
        : new Verdict.Undecided(Verdict.Reason.NO_FACT);
  }

  /** Only where both had the same office, and it is told which of the subject's terms is meant. */
  private static Verdict wrong(SuccessionClaim claim, Reading reading, Person subject) {
    Moment moment = Moment.of(claim.sentence(), reading);
    if (!moment.isKnown()) {
      return new Verdict.Undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    Person named = claim.named().person();
    List<Facts.Tenure> shared =
        reading.facts().tenuresOf(subject).stream()
            .filter(
                t ->
                    t.office().termsOf(named).stream()
                        .anyMatch(n -> !claim.before() || moment.hasBegun(n)))
            .filter(t -> !t.term().acting())
            .filter(t -> moment.hasBegun(t.term()))
            .toList();
    if (shared.isEmpty() && claim.before() && !named.equals(subject)) {
      return newlyTaken(claim, reading, subject, moment);
    }
    shared = meant(shared, claim, moment);
    List<Person> right =
        shared.stream()
            .map(t -> Line.neighbours(t, claim.before()))
            .flatMap(n -> n.stream().limit(1))
            .distinct()
            .toList();
    if (named.equals(subject) || right.size() != 1) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    return contradicted(claim, shared.getLast(), right.getFirst(), true);
  }

  /**
   * Who takes an office of which the article tells comes after the last one there, and not after
   * somebody known for other offices.
   */
  private static Verdict newlyTaken(
      SuccessionClaim claim, Reading reading, Person subject, Moment moment) {
    List<Facts.Tenure> taken =
        reading.facts().tenuresOf(subject).stream()
            .filter(t -> !t.term().acting() && moment.touches(t.term()))
            .filter(t -> isNew(t, reading) && isTold(t, claim, reading))
            .toList();
    boolean isKnown =
        NamedBeside.isInFull(claim.named())
            && !reading.facts().tenuresOf(claim.named().person()).isEmpty();
    List<Person> right =
        taken.size() == 1 && isKnown ? Line.neighbours(taken.getFirst(), true) : List.of();
    return !right.isEmpty()
        ? contradicted(claim, taken.getFirst(), right.getFirst(), false)
        : new Verdict.Undecided(Verdict.Reason.NO_FACT);
  }

  private static boolean isNew(Facts.Tenure tenure, Reading reading) {
    LocalDate day = reading.published().orElseThrow();
    return tenure
        .term()
        .period()
        .start()
        .filter(s -> Math.abs(s.earliest().toEpochDay() - day.toEpochDay()) <= NEW_DAYS)
        .isPresent();
  }

  /** Whether the sentence, or one of the two before it, names the office or whose it is. */
  private static boolean isTold(Facts.Tenure tenure, SuccessionClaim claim, Reading reading) {
    return Stream.concat(Stream.of(claim.sentence()), reading.before(claim.sentence(), 2).stream())
        .anyMatch(
            s ->
                s.speaksOf(tenure.office())
                    || s.entities().stream()
                        .anyMatch(
                            m -> m.meanings().stream().anyMatch(e -> isOf(tenure.office(), e))));
  }

  /** "leader of the UK Independence Party" is an office of that party. */
  private static boolean isOf(Office office, Entity body) {
    return !body.isPlace()
        && (office.of().equals(body)
            || Stream.concat(Stream.of(office.title()), office.also().stream())
                .anyMatch(t -> t.contains(body.name())));
  }

  /**
   * Where both had several offices in common, that of which the sentence speaks is meant, or else
   * the one that the subject has now.
   */
  private static List<Facts.Tenure> meant(
      List<Facts.Tenure> shared, SuccessionClaim claim, Moment moment) {
    List<Facts.Tenure> named =
        shared.stream().filter(t -> claim.sentence().speaksOf(t.office())).toList();
    if (!named.isEmpty()) {
      return named;
    }
    List<Facts.Tenure> present =
        shared.stream().filter(t -> moment.touches(t.term())).sorted(LATEST_LAST).toList();
    return present.isEmpty() ? shared.stream().sorted(LATEST_LAST).toList() : present;
  }

  private static Verdict contradicted(
      SuccessionClaim claim, Facts.Tenure tenure, Person right, boolean isSure) {
    boolean isFullName = claim.printed().contains(" ");
    return new Verdict.Contradicted(
        "The %s of %s as %s is %s, not %s."
            .formatted(
                claim.noun(),
                tenure.term().person().name(),
                tenure.office().fullTitle(),
                right.name(),
                claim.named().person().name()),
        Line.evidence(tenure, right, claim.before()),
        List.of(new Repair(claim.span(), isFullName ? right.name() : right.family())),
        isSure);
  }
}
