package org.stet.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.fact.Facts;
import org.stet.fact.Person;
import org.stet.mention.Reading;
import org.stet.mention.Spelling;

/** Holds what an article says of a life against the facts. */
final class LifeJudge {
  /** So far off, a year may be a slip; further off, somebody else is meant. */
  private static final int NEAR_YEARS = 3;

  /** Sources give the day of a death by their own clock, or that of the news of it. */
  private static final int DAYS_APART = 2;

  /** Until then countries moved from the old calendar to the new one, which changes dates. */
  private static final int LAST_OLD_CALENDAR = 1923;

  private final LifeClaim claim;
  private final Person person;
  private final Reading reading;

  LifeJudge(LifeClaim claim, Reading reading) {
    this.claim = claim;
    this.person = claim.named().person();
    this.reading = reading;
  }

  Verdict judge() {
    return switch (claim.told()) {
      case LifeClaim.Told.Born born -> date(born.date(), person.born(), "was born");
      case LifeClaim.Told.Died died -> death(died.date());
      case LifeClaim.Told.Years years -> years(years);
      case LifeClaim.Told.Late late -> late();
    };
  }

  private static Verdict undecided(Verdict.Reason reason) {
    return new Verdict.Undecided(reason);
  }

  private Verdict supported() {
    return new Verdict.Supported(List.of(Life.of(person)));
  }

  /** A date without a year is that of the year before publication. */
  private Verdict death(PrintedDate printed) {
    boolean isOfLately =
        printed.year().isPresent()
            || (person.died().isPresent()
                && reading
                    .published()
                    .filter(day -> !person.died().get().earliest().isAfter(day))
                    .filter(day -> person.died().get().latest().isAfter(day.minusYears(1)))
                    .isPresent());
    return isOfLately
        ? date(printed, person.died(), "died")
        : undecided(person.died().isEmpty() ? Verdict.Reason.NO_FACT : Verdict.Reason.TIME_UNCLEAR);
  }

  private Verdict date(PrintedDate printed, Optional<EdtfDate> fact, String verb) {
    if (fact.isEmpty()) {
      return undecided(Verdict.Reason.NO_FACT);
    }
    EdtfDate known = fact.get();
    if (printed.fits(known)) {
      return supported();
    }
    if (!isSurelyThePerson(printed, known) || mayBeRight(printed, known)) {
      return undecided(Verdict.Reason.NO_FACT);
    }
    return new Verdict.Contradicted(
        "%s %s %s.".formatted(person.name(), verb, known.when()).replace("..", "."),
        List.of(Life.of(person)),
        printed.repairs(known),
        NamedBeside.isInFull(claim.named()) || Attested.in(reading).isTitled(person));
  }

  /** Whether a small difference may be one between sources. */
  private static boolean mayBeRight(PrintedDate printed, EdtfDate known) {
    if (!printed.fitsYear(known)) {
      return !known.isDay() && printed.year().filter(y -> isBeside(y, known)).isPresent();
    }
    LocalDate day = known.earliest();
    return !known.isDay()
        || day.getYear() <= LAST_OLD_CALENDAR
        || printed
            .date()
            .flatMap(d -> YearlessDate.in(d, day.getYear()))
            .filter(d -> Math.abs(d.toEpochDay() - day.toEpochDay()) <= DAYS_APART)
            .isPresent();
  }

  private static boolean isBeside(int year, EdtfDate known) {
    return year >= known.earliest().getYear() - 1 && year <= known.latest().getYear() + 1;
  }

  /** A namesake's date shares nothing with the person's. */
  private boolean isSurelyThePerson(PrintedDate printed, EdtfDate known) {
    boolean isNear =
        printed.fitsYear(known)
            ? printed.sharesMonthOrDay(known)
            : printed.year().filter(y -> isSlip(y, known.earliest().getYear())).isPresent()
                && printed.fitsMonthAndDay(known);
    return isNear && Attested.in(reading).isSure(person);
  }

  /** Within few years, or one digit written for another, or two swapped. */
  private static boolean isSlip(int printed, int right) {
    return Math.abs(printed - right) <= NEAR_YEARS || Spelling.isDigitSlip(printed, right);
  }

  /** Years behind a name may be those of an office; then one of the two is not that of the life. */
  private Verdict years(LifeClaim.Told.Years years) {
    boolean isBirth = person.born().filter(years.born()::fits).isPresent();
    boolean isDeath = person.died().filter(years.died()::fits).isPresent();
    if (isBirth && isDeath) {
      return supported();
    }
    if (isBirth && person.died().isPresent()) {
      return date(years.died(), person.died(), "died");
    }
    return isDeath
        ? date(years.born(), person.born(), "was born")
        : undecided(Verdict.Reason.NO_FACT);
  }

  private Verdict late() {
    Optional<LocalDate> published = reading.published();
    if (published.isEmpty()) {
      return undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    LocalDate day = published.get();
    if (person.died().filter(d -> !d.earliest().isAfter(day.plusDays(1))).isPresent()) {
      return supported();
    }
    return person.died().isEmpty() && Attested.in(reading).isTitled(person)
        ? inOffice(day).map(tenure -> alive(tenure)).orElse(undecided(Verdict.Reason.NO_FACT))
        : undecided(Verdict.Reason.NO_FACT);
  }

  /**
   * An office that the person holds on that day and goes on to hold, as was checked later: somebody
   * whose term ends around the day may have died.
   */
  private Optional<Facts.Tenure> inOffice(LocalDate day) {
    return reading.facts().tenuresOf(person).stream()
        .filter(t -> t.term().period().touches(day, day))
        .filter(t -> t.term().period().latest().isAfter(day.plusDays(DAYS_APART)))
        .filter(t -> !t.term().citation().checked().isBefore(day))
        .findFirst();
  }

  private Verdict alive(Facts.Tenure tenure) {
    return new Verdict.Contradicted(
        person.name() + " was alive at the time.", List.of(Known.term(tenure)), List.of(), false);
  }
}
