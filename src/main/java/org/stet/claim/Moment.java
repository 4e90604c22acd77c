package org.stet.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Period;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.TimeHints;

/**
 * The time that a sentence can speak of: the days around publication, and the years that it names.
 *
 * @param published the day of publication, when known
 * @param hints what the sentence says about time
 * @param windows the years that it names, and the days around publication
 */
record Moment(Optional<LocalDate> published, TimeHints hints, List<TimeHints.Window> windows) {
  /** An article that is written around a hand-over may name either holder. */
  private static final int TOLERANCE_DAYS = 7;

  /** Few people have offices that news tells of for longer than this. */
  private static final int CAREER_YEARS = 40;

  /** So long after a death, a name in the news without the person's title is a namesake's. */
  private static final int MEMORY_YEARS = 30;

  static Moment of(SentenceReading sentence, Reading reading) {
    TimeHints hints = sentence.hints();
    return new Moment(reading.published(), hints, windows(reading.published(), hints));
  }

  private static List<TimeHints.Window> windows(Optional<LocalDate> published, TimeHints hints) {
    List<TimeHints.Window> windows = new ArrayList<>(hints.windows());
    published.ifPresent(
        day ->
            windows.add(
                new TimeHints.Window(day.minusDays(TOLERANCE_DAYS), day.plusDays(TOLERANCE_DAYS))));
    return windows;
  }

  boolean isKnown() {
    return published.isPresent();
  }

  /** Whether somebody lived in the last decades, or may have: then news still names the person. */
  boolean mayRemember(Person person) {
    return published.isEmpty()
        || person
            .died()
            .map(day -> day.latest().isAfter(published.get().minusYears(MEMORY_YEARS)))
            .orElse(true);
  }

  /** Whether a period may hold at one of the times that the sentence can speak of. */
  boolean touches(Period period) {
    for (TimeHints.Window window : windows) {
      if (period.touches(window.from(), window.to())) {
        return true;
      }
    }
    return false;
  }

  boolean touches(Term term) {
    return touches(term.period());
  }

  /** Whether a person's terms, taken together, may hold at every one of those times. */
  boolean fill(List<Term> terms) {
    return isKnown()
        && !terms.isEmpty()
        && windows.stream()
            .filter(w -> isWithinCareer(w, terms))
            .allMatch(w -> terms.stream().anyMatch(t -> t.period().touches(w.from(), w.to())));
  }

  /**
   * A year long before a person's first term, such as that of an old law, is not the time that is
   * spoken of.
   */
  private static boolean isWithinCareer(TimeHints.Window window, List<Term> terms) {
    return terms.stream()
        .anyMatch(t -> window.to().plusYears(CAREER_YEARS).isAfter(t.period().earliest()));
  }

  /** Whether all years that the sentence names are those around publication. */
  boolean speaksOfNow() {
    return published.isPresent()
        && hints.windows().stream().allMatch(w -> w.to().isAfter(published.get().minusYears(1)));
  }

  /** Whether a term began before publication, or may have. */
  boolean hasBegun(Term term) {
    return published.isEmpty()
        || !term.period().earliest().isAfter(published.get().plusDays(TOLERANCE_DAYS));
  }

  /** Whether a term touches the years that the sentence names, where it names any. */
  boolean mayMean(Term term) {
    return hints.windows().isEmpty()
        || hints.windows().stream().anyMatch(w -> term.period().touches(w.from(), w.to()));
  }

  /** Whether a term surely began before the day of publication. */
  boolean hasSurelyBegun(Term term) {
    return published.isPresent()
        && term.period()
            .start()
            .map(start -> start.latest().isBefore(published.get()))
            .orElse(true);
  }

  /** How many days after publication a term begins; 0 when it has begun. */
  long daysUntil(Term term) {
    return published
        .map(day -> Math.max(0, term.period().earliest().toEpochDay() - day.toEpochDay()))
        .orElse(0L);
  }
}
