package org.stet.claim;

import java.util.Locale;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * A length of time as a sentence writes it: "20 years", "nearly two decades", "a month".
 *
 * @param sentence the sentence
 * @param first its first word, that of "nearly" included
 * @param numberAt the word of the number, or of "a"
 * @param end the word after its unit
 * @param count how many
 * @param unit of what
 * @param bound how exactly
 */
record Stretch(
    SentenceReading sentence,
    int first,
    int numberAt,
    int end,
    double count,
    Unit unit,
    Bound bound) {
  static final double DAYS_OF_YEAR = 365.2425;

  /** What time is counted in. */
  enum Unit {
    DAY(1),
    WEEK(7),
    MONTH(DAYS_OF_YEAR / 12),
    YEAR(DAYS_OF_YEAR),
    DECADE(10 * DAYS_OF_YEAR),
    CENTURY(100 * DAYS_OF_YEAR);

    private final double days;

    Unit(double days) {
      this.days = days;
    }

    double days() {
      return days;
    }
  }

  /** What the words before a number make of it. */
  enum Bound {
    EXACT,
    ABOUT,
    NEARLY,
    LESS,
    MORE
  }

  /** Whether print means a round number, which may be some years off. */
  private boolean isRound() {
    return unit.compareTo(Unit.DECADE) >= 0 || (unit == Unit.YEAR && count % 10 == 0);
  }

  /** From how many days to how many it may be, with what print allows itself. */
  Range days() {
    double slack = Math.max(Math.min(1, count / 2), isRound() ? count * 0.1 : 0);
    Range exact =
        switch (bound) {
          case EXACT -> new Range(count - lower(slack), count + upper());
          case ABOUT -> new Range(count - Math.max(1, count / 4), count + Math.max(1, count / 4));
          case NEARLY -> new Range(count - Math.max(1, count / 4), count * 1.1 + 0.1);
          case LESS -> new Range(0, count * 1.1 + 0.1);
          case MORE -> new Range(count * 0.9, Double.MAX_VALUE);
        };
    return new Range(
        exact.low() * unit.days(),
        exact.high() == Double.MAX_VALUE ? exact.high() : exact.high() * unit.days());
  }

  private double lower(double slack) {
    return unit.compareTo(Unit.DECADE) >= 0 ? count * 0.2 : isRound() ? Math.max(2, slack) : slack;
  }

  private double upper() {
    return isRound() ? Math.max(1.1 * DAYS_OF_YEAR / unit.days(), count * 0.3) : 1.1;
  }

  Span span() {
    return sentence.spanOf(first, end);
  }

  /** The words of the number alone. */
  Span number() {
    return sentence.spanOf(numberAt, end - 1);
  }

  String words() {
    return sentence.text(first, end).replaceAll("\\s+", " ");
  }

  /** The words as they stand inside a sentence. */
  String lowered() {
    return words().toLowerCase(Locale.ROOT);
  }

  /** Whether it is written as one word: "eight-year". */
  boolean isAdjective() {
    return sentence.word(end - 1).gap() == Gap.HYPHEN;
  }

  /** Whether its number can be exchanged for another in its place: not "a" and not one alone. */
  boolean isCounted() {
    return count > 1 && !sentence.word(numberAt).is("half");
  }
}
