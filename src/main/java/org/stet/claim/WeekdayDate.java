package org.stet.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.fact.EdtfDate;
import org.stet.mention.DateScanner;
import org.stet.mention.DatedWeekday;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.TimeHints;
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

  /** Without a year, a date further than this from publication may be of any year. */
  private static final int NEAR_DAYS = 45;

  /** Up to here it is judged only when the same day of the years around does not fit either. */
  private static final int FAR_DAYS = 100;

  /**
   * Britain and its colonies had the Julian calendar until 1752; English news gives later dates by
   * the new one.
   */
  private static final int FIRST_YEAR = 1753;

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

    String day(Optional<Integer> year) {
      String month = date.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return month + " " + date.day() + year.map(y -> ", " + y).orElse("");
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
    List<DateClaim> found = new ArrayList<>();
    for (SentenceReading sentence : reading.sentences()) {
      for (DatedWeekday date : DateScanner.in(sentence)) {
        if (date.weekday().isPresent() || isImpossible(date)) {
          found.add(new DateClaim(date, reading.isQuoted(date.span())));
        }
      }
    }
    return found;
  }

  /**
   * A day that no year has, or that the written year has not; a bare "April 31 people" is no date
   * at all.
   */
  private static boolean isImpossible(DatedWeekday date) {
    boolean isSurelyDate = date.year().isPresent() || date.weekday().isPresent();
    return isSurelyDate
        && date.year()
            .map(y -> on(date, y).isEmpty())
            .orElse(date.day() > date.month().maxLength());
  }

  private static Optional<LocalDate> on(DatedWeekday date, int year) {
    try {
      return Optional.of(LocalDate.of(year, date.month(), date.day()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public Verdict judge(DateClaim claim, Reading reading) {
    if (isImpossible(claim.date())) {
      return impossible(claim);
    }
    if (!Mood.isUsingWords(claim.date().sentence())) {
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
            .map(y -> claim.date().month().length(java.time.Year.isLeap(y)))
            .orElse(claim.date().month().maxLength());
    String month = claim.date().month().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String known =
        month + claim.date().year().map(y -> " " + y).orElse("") + " has " + last + " days.";
    return new Verdict.Contradicted(
        "There is no " + claim.day(claim.date().year()) + ".",
        List.of(new Evidence.FromCalendar(known)),
        List.of());
  }

  private static Verdict inYear(DateClaim claim, int year) {
    return year < FIRST_YEAR
        ? new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR)
        : compare(claim, on(claim.date(), year).orElseThrow());
  }

  private static Verdict compare(DateClaim claim, LocalDate day) {
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
        repairs(claim, day, printed));
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
    LocalDate now = published.get();
    Optional<LocalDate> nearest = nearest(claim.date(), now);
    if (nearest.isEmpty()
        || speaksOfAnotherYear(claim.date().sentence(), now)
        || isOfAnotherYear(claim.date(), nearest.get(), now, reading)) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    return compare(claim, nearest.get());
  }

  /**
   * Whether a date whose weekday does not fit may be meant of the year before or after: it is far
   * from publication and fits there, or another date of the article that does not fit either does.
   * Where several other dates fit the article's own year, it is meant.
   */
  private static boolean isOfAnotherYear(
      DatedWeekday date, LocalDate nearest, LocalDate now, Reading reading) {
    if (fits(date, nearest)) {
      return false;
    }
    long distance = distance(nearest, now);
    boolean fitsElsewhere = fits(date, nearest.getYear() - 1) || fits(date, nearest.getYear() + 1);
    Fellows fellows = Fellows.of(date, now, reading);
    return distance > FAR_DAYS
        || (fitsElsewhere
            && (fellows.misfits() > 0
                || (distance > NEAR_DAYS && fellows.fits() < ENOUGH_FELLOWS)));
  }

  /**
   * The other dates of the article without a year that are near publication: how many fit its own
   * year.
   */
  private record Fellows(long fits, long misfits) {
    static Fellows of(DatedWeekday date, LocalDate now, Reading reading) {
      List<DatedWeekday> others =
          reading.sentences().stream()
              .flatMap(s -> DateScanner.in(s).stream())
              .filter(d -> d.weekday().isPresent() && d.year().isEmpty())
              .filter(d -> d.month() != date.month() || d.day() != date.day())
              .filter(
                  d -> nearest(d, now).filter(day -> distance(day, now) <= FAR_DAYS).isPresent())
              .toList();
      long fits =
          others.stream()
              .filter(d -> nearest(d, now).filter(day -> fits(d, day)).isPresent())
              .count();
      return new Fellows(fits, others.size() - fits);
    }

    private static boolean fits(DatedWeekday date, LocalDate day) {
      return WeekdayDate.fits(date, day);
    }
  }

  /** So many dates of one year leave no doubt about it. */
  private static final int ENOUGH_FELLOWS = 3;

  private static boolean fits(DatedWeekday date, LocalDate day) {
    return date.weekday().filter(w -> w == day.getDayOfWeek()).isPresent();
  }

  private static boolean fits(DatedWeekday date, int year) {
    return on(date, year).filter(day -> fits(date, day)).isPresent();
  }

  private static Optional<LocalDate> nearest(DatedWeekday date, LocalDate published) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      on(date, year).ifPresent(days::add);
    }
    return days.stream().min(java.util.Comparator.comparingLong(day -> distance(day, published)));
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  private static boolean speaksOfAnotherYear(SentenceReading sentence, LocalDate now) {
    boolean namesYear =
        TimeHints.of(sentence).windows().stream()
            .anyMatch(w -> w.from().getYear() != now.getYear());
    return namesYear
        || IntStream.range(1, sentence.size()).anyMatch(i -> isAnotherYear(sentence, i));
  }

  private static boolean isAnotherYear(SentenceReading sentence, int i) {
    boolean isYear = sentence.word(i).is("year");
    return (isYear && OTHER_YEARS.contains(sentence.word(i - 1).key()))
        || sentence.word(i).is("ago");
  }

  private static final Set<String> OTHER_YEARS =
      Set.of("last", "next", "previous", "following", "that", "every", "each");
}
