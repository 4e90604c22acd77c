package org.stet.mention;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import org.stet.text.Span;

/**
 * A date as a sentence writes it.
 *
 * @param sentence the sentence
 * @param weekday the day of the week beside it
 * @param weekdaySpan the word of the weekday
 * @param month its month
 * @param day its day of the month, 1 to 31: whether the month has it is not said
 * @param daySpan the word of the day
 * @param year its year, when written
 * @param yearSpan the word of the year
 * @param span all words of the date, with the weekday
 */
public record DatedWeekday(
    SentenceReading sentence,
    Optional<DayOfWeek> weekday,
    Optional<Span> weekdaySpan,
    Month month,
    int day,
    Span daySpan,
    Optional<Integer> year,
    Optional<Span> yearSpan,
    Span span) {
  /** Whether the sentence says that there is no such day: "There is no Feb. 29, 2021". */
  public boolean isDenied() {
    return sentence.words().stream()
        .takeWhile(w -> w.span().start() < span.start())
        .reduce((a, b) -> b)
        .filter(w -> w.is("no") || w.is("not"))
        .isPresent();
  }
}
