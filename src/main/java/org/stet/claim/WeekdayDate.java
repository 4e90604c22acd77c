package org.stet.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.mention.DatedWeekday;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/** Whether a date exists and falls on the weekday that stands beside it. */
final class WeekdayDate implements ClaimType<WeekdayDate.DateClaim> {
  private static final Rule RULE =
      new Rule(
          "weekday-date",
          "A date does not fall on the weekday beside it, or does not exist.",
          "Compares weekday and date by the Gregorian calendar. Where no year is written it is the one nearest to the"
              + " article's own date; when that is unknown, or the date far from it, nothing is said. Either half may"
              + " be the wrong one, so both repairs are offered.",
          Severity.ERROR);

  /**
   * Britain and its colonies had the Julian calendar until 1752; English news gives later dates by
   * the new one.
   */
  private static final int FIRST_YEAR = 1753;

  /** So many sentences back, a year still sets the time of a date. */
  private static final int NEARBY = 2;

  /** That a date exists, and falls on the weekday beside it. */
  record DateClaim(DatedWeekday date, boolean quoted) implements Claim {
    @Override
    public String rule() {
      return RULE.id();
    }

    @Override
    public Span span() {
      return date.weekdaySpan().orElse(date.span());
    }

    @Override
    public String says() {
      String day = day(date.year());
      return date.weekday().map(w -> day + " is a " + name(w)).orElse(day + " exists");
    }

    String month() {
      return date.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    String day(Optional<Integer> year) {
      return month() + " " + date.day() + year.map(y -> ", " + y).orElse("");
    }
  }

  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<DateClaim> find(Reading reading) {
    return reading.dates().stream()
        .filter(date -> date.weekday().isPresent() || isImpossible(date))
        .map(date -> new DateClaim(date, reading.isQuoted(date.span())))
        .toList();
  }

  /**
   * A day that no year has, or that the written year has not; a bare "April 31 people" is no date
   * at all.
   */
  private static boolean isImpossible(DatedWeekday date) {
    boolean isSurelyDate = date.year().isPresent() || date.weekday().isPresent();
    return isSurelyDate
        && date.year()
            .map(y -> YearlessDate.in(date, y).isEmpty())
            .orElse(date.day() > date.month().maxLength());
  }

  @Override
  public Verdict judge(DateClaim claim, Reading reading) {
    SentenceReading sentence = claim.date().sentence();
    if (isImpossible(claim.date()) && Mood.isAsserting(sentence) && !claim.date().isDenied()) {
      return impossible(claim);
    }
    if (isImpossible(claim.date()) || !Mood.isUsingWords(sentence)) {
      return new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
    }
    return claim
        .date()
        .year()
        .map(year -> inYear(claim, year))
        .orElseGet(() -> withoutYear(claim, reading));
  }

  private static Verdict impossible(DateClaim claim) {
    int last =
        claim
            .date()
            .year()
            .map(y -> claim.date().month().length(Year.isLeap(y)))
            .orElse(claim.date().month().maxLength());
    String known =
        claim.month()
            + claim.date().year().map(y -> " " + y).orElse("")
            + " has "
            + last
            + " days.";
    return new Verdict.Contradicted(
        "There is no " + claim.day(claim.date().year()) + ".",
        List.of(new Evidence.FromCalendar(known)),
        List.of());
  }

  private static Verdict inYear(DateClaim claim, int year) {
    return year < FIRST_YEAR
        ? new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR)
        : compare(claim, YearlessDate.in(claim.date(), year).orElseThrow(), true);
  }

  private static Verdict compare(DateClaim claim, LocalDate day, boolean isSure) {
    String known = EdtfDate.words(day) + ", is a " + name(day.getDayOfWeek()) + ".";
    List<Evidence> evidence = List.of(new Evidence.FromCalendar(known));
    DayOfWeek printed = claim.date().weekday().orElseThrow();
    if (day.getDayOfWeek() == printed) {
      return new Verdict.Supported(evidence);
    }
    return new Verdict.Contradicted(
        "%s, is a %s, not a %s."
            .formatted(EdtfDate.words(day), name(day.getDayOfWeek()), name(printed)),
        evidence,
        repairs(claim, day, printed),
        isSure);
  }

  /** The other weekday, or the nearest day in the same month that is of the printed one. */
  private static List<Repair> repairs(DateClaim claim, LocalDate day, DayOfWeek printed) {
    List<Repair> repairs = new ArrayList<>();
    repairs.add(new Repair(claim.date().weekdaySpan().orElseThrow(), name(day.getDayOfWeek())));
    LocalDate before = day.with(TemporalAdjusters.previous(printed));
    LocalDate after = day.with(TemporalAdjusters.next(printed));
    LocalDate nearest = day.toEpochDay() - before.toEpochDay() < 4 ? before : after;
    if (nearest.getMonth() == day.getMonth()) {
      repairs.add(new Repair(claim.date().daySpan(), String.valueOf(nearest.getDayOfMonth())));
    }
    return repairs;
  }

  private static Verdict withoutYear(DateClaim claim, Reading reading) {
    Optional<LocalDate> published = reading.published();
    if (published.isEmpty()) {
      return new Verdict.Undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    YearlessDate date = new YearlessDate(claim.date(), published.get());
    return date.day(DatesBeside.of(reading), reading.before(claim.date().sentence(), NEARBY))
        .map(day -> compare(claim, day, !date.mayBeAnniversary()))
        .orElse(new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR));
  }
}
