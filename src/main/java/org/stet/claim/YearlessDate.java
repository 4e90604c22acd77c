package org.stet.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.mention.DatedWeekday;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/**
 * Finds the year of a date that is printed without one: the year that puts it nearest to
 * publication.
 */
final class YearlessDate {
  /**
   * Further from publication than this, the same day of another year is as likely where the weekday
   * fits there.
   */
  private static final int NEAR_DAYS = 45;

  /** Further than this, nothing is said. */
  private static final int FAR_DAYS = 100;

  /** Days of one fair, tour or season lie no further apart. */
  private static final int PROGRAMME_DAYS = 30;

  /** So many dates of one year leave no doubt about it. */
  private static final int ENOUGH_FELLOWS = 3;

  private static final Set<String> OTHER_YEARS =
      Set.of("last", "next", "previous", "following", "that", "every", "each");

  /**
   * Enough to tell; an article of nothing but dates must not take a time that grows with their
   * square.
   */
  static final int MOST_FELLOWS = 50;

  private static final Set<String> LONG_TIMES =
      Set.of("year", "spring", "summer", "fall", "autumn", "winter", "season");
  private static final Set<String> DISTANCES = Set.of("earlier", "later", "before", "after", "ago");

  /** Without any of these a sentence tells of no other year. */
  private static final WordList YEARS =
      WordList.of("year years spring summer fall autumn winter season");

  private static final WordList OTHER_TIMES =
      WordList.of(
          "anniversary decade decades century centuries ago history historian jurors memorial");

  private final DatedWeekday date;
  private final LocalDate published;

  YearlessDate(DatedWeekday date, LocalDate published) {
    this.date = date;
    this.published = published;
  }

  /** The day of a date in some year; empty when that year has no such day. */
  static Optional<LocalDate> in(DatedWeekday date, int year) {
    try {
      return Optional.of(LocalDate.of(year, date.month(), date.day()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The day that is meant; empty when it may be of another year.
   *
   * @param all the dates of the article that have a weekday and no year
   * @param before the sentences just before the date's
   */
  Optional<LocalDate> day(List<DatedWeekday> all, List<SentenceReading> before) {
    return nearest()
        .filter(day -> fits(day) || !(speaksOfAnotherYear(before) || isOfAnotherYear(day, all)));
  }

  /**
   * Whether the date is that of publication itself: then an anniversary may be told without its
   * year.
   */
  boolean mayBeAnniversary() {
    return nearest().filter(day -> distance(day) <= 1).isPresent();
  }

  private Optional<LocalDate> nearest() {
    return IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
        .mapToObj(year -> in(date, year))
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(this::distance));
  }

  private long distance(LocalDate day) {
    return Math.abs(day.toEpochDay() - published.toEpochDay());
  }

  /**
   * Whether a date whose weekday does not fit may be meant of the year before or after: it is far
   * from publication and fits there, or another date of the article that does not fit either does.
   * Where several other dates fit the article's own year, it is meant.
   */
  private boolean isOfAnotherYear(LocalDate nearest, List<DatedWeekday> all) {
    boolean fitsElsewhere = fitsIn(nearest.getYear() - 1) || fitsIn(nearest.getYear() + 1);
    boolean isFar = distance(nearest) > FAR_DAYS && !isOneOfMany(nearest, all);
    return isFar || (fitsElsewhere && isDoubted(nearest, all));
  }

  /** Whether it stands in a programme of dates close to each other that all fit the same year. */
  private boolean isOneOfMany(LocalDate nearest, List<DatedWeekday> all) {
    List<YearlessDate> beside =
        others(all)
            .filter(f -> f.nearest().filter(day -> isClose(day, nearest)).isPresent())
            .limit(MOST_FELLOWS)
            .toList();
    return beside.size() >= ENOUGH_FELLOWS
        && beside.stream().allMatch(f -> f.nearest().filter(f::fits).isPresent());
  }

  private static boolean isClose(LocalDate day, LocalDate other) {
    return Math.abs(day.toEpochDay() - other.toEpochDay()) <= PROGRAMME_DAYS;
  }

  private boolean isDoubted(LocalDate nearest, List<DatedWeekday> all) {
    List<YearlessDate> fellows = fellows(all);
    long fitting = fellows.stream().filter(f -> f.nearest().filter(f::fits).isPresent()).count();
    return fitting < fellows.size() || (distance(nearest) > NEAR_DAYS && fitting < ENOUGH_FELLOWS);
  }

  /** The other dates of the article without a year that are near publication. */
  private List<YearlessDate> fellows(List<DatedWeekday> all) {
    return others(all)
        .filter(f -> f.nearest().filter(day -> distance(day) <= FAR_DAYS).isPresent())
        .limit(MOST_FELLOWS)
        .toList();
  }

  private Stream<YearlessDate> others(List<DatedWeekday> all) {
    return all.stream()
        .filter(d -> d.month() != date.month() || d.day() != date.day())
        .map(d -> new YearlessDate(d, published));
  }

  private boolean fits(LocalDate day) {
    return date.weekday().filter(w -> w == day.getDayOfWeek()).isPresent();
  }

  private boolean fitsIn(int year) {
    return in(date, year).filter(this::fits).isPresent();
  }

  /**
   * Whether the sentence, or one just before it, names another year, or tells of years before or
   * after.
   */
  private boolean speaksOfAnotherYear(List<SentenceReading> before) {
    return isOfAnotherYear(date.sentence()) || before.stream().anyMatch(this::isOfAnotherYear);
  }

  private boolean isOfAnotherYear(SentenceReading sentence) {
    boolean namesYear =
        sentence.hints().windows().stream()
            .anyMatch(w -> w.from().getYear() != published.getYear());
    return namesYear
        || sentence.hasAnyOf(OTHER_TIMES)
        || (sentence.hasAnyOf(YEARS)
            && IntStream.range(1, sentence.size()).anyMatch(i -> isAnotherYear(sentence, i)));
  }

  /** "last year", "a year later", "last spring". */
  private static boolean isAnotherYear(SentenceReading sentence, int i) {
    String before = sentence.word(i - 1).key();
    String word = sentence.word(i).key();
    boolean isTime = LONG_TIMES.contains(word) && OTHER_YEARS.contains(before);
    boolean isDistance =
        (before.equals("year") || before.equals("years")) && DISTANCES.contains(word);
    return isTime || isDistance;
  }
}
