package org.stet.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.mention.DatedWeekday;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.text.Span;

/**
 * A day or a year as a sentence writes it, behind "born" or "died".
 *
 * @param year its year, when written
 * @param yearSpan the word of the year
 * @param date the month and the day, when written
 * @param span all its words
 */
record PrintedDate(
    Optional<Integer> year, Optional<Span> yearSpan, Optional<DatedWeekday> date, Span span) {
  static PrintedDate of(Word year) {
    Span span = year.span();
    return new PrintedDate(
        Optional.of(Integer.valueOf(year.key())), Optional.of(span), Optional.empty(), span);
  }

  private static PrintedDate of(DatedWeekday date) {
    return new PrintedDate(date.year(), date.yearSpan(), Optional.of(date), date.span());
  }

  /** The date that begins at a word: "Nov. 20, 1942", or the year of "in 1942". */
  static Optional<PrintedDate> at(SentenceReading sentence, int i, Reading reading) {
    Word word = sentence.word(i);
    Optional<DatedWeekday> day = reading.dateAt(word.span().start());
    if (day.isPresent()) {
      return day.map(PrintedDate::of);
    }
    boolean isYear =
        i > 0 && sentence.word(i - 1).is("in") && word.gap() == Gap.SPACE && isYear(word);
    return isYear ? Optional.of(of(word)) : Optional.empty();
  }

  static boolean isYear(Word word) {
    return word.key().length() == 4
        && word.letters() == Word.Letters.DIGITS
        && word.key().chars().allMatch(c -> c >= '0' && c <= '9')
        && (word.key().startsWith("1") || word.key().startsWith("20"));
  }

  /** Whether it can be the day that is known, as far as both are precise. */
  boolean fits(EdtfDate known) {
    return fitsYear(known) && date.map(d -> fitsDay(d, known)).orElse(true);
  }

  boolean fitsYear(EdtfDate known) {
    return year.map(y -> known.earliest().getYear() <= y && y <= known.latest().getYear())
        .orElse(true);
  }

  private static boolean fitsDay(DatedWeekday printed, EdtfDate known) {
    if (!known.isDay()) {
      return known.earliest().getMonth() != known.latest().getMonth()
          || known.earliest().getMonth() == printed.month();
    }
    return known.earliest().getMonth() == printed.month()
        && known.earliest().getDayOfMonth() == printed.day();
  }

  boolean fitsMonthAndDay(EdtfDate known) {
    return date.map(d -> fitsDay(d, known)).orElse(true);
  }

  /** Whether month or day of the month are as known. */
  boolean sharesMonthOrDay(EdtfDate known) {
    LocalDate day = known.earliest();
    return date.map(d -> d.month() == day.getMonth() || d.day() == day.getDayOfMonth())
        .orElse(false);
  }

  /** The least change that makes it right. */
  List<Repair> repairs(EdtfDate known) {
    LocalDate day = known.earliest();
    boolean isYearWrong = !fitsYear(known);
    if (isYearWrong && fitsMonthAndDay(known) && yearSpan.isPresent()) {
      return List.of(new Repair(yearSpan.get(), String.valueOf(day.getYear())));
    }
    if (date.isEmpty() || !known.isDay()) {
      return List.of();
    }
    boolean isDayWrong = !isYearWrong && date.get().month() == day.getMonth();
    return isDayWrong
        ? List.of(new Repair(date.get().daySpan(), String.valueOf(day.getDayOfMonth())))
        : List.of(new Repair(span, words(day)));
  }

  private String words(LocalDate day) {
    String full = EdtfDate.words(day);
    return year.isPresent() ? full : full.substring(0, full.indexOf(','));
  }
}
