package org.stet.mention;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.text.Span;

/**
 * Finds dates with their weekday: "Friday, April 2, 2021", "Friday 2 April", "April 2, 2021, a
 * Friday".
 */
final class DateScanner {
  private static final Set<String> JOINS =
      Set.of("and", "or", "to", "through", "thru", "until", "till", "&");

  private final SentenceReading sentence;
  private final List<DatedWeekday> found = new ArrayList<>();

  private DateScanner(SentenceReading sentence) {
    this.sentence = sentence;
  }

  /** All dates of a sentence that have a month and a day, and name one day only. */
  static List<DatedWeekday> in(SentenceReading sentence) {
    DateScanner scanner = new DateScanner(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      scanner.monthAt(i);
    }
    return scanner.found;
  }

  /** Where the words of a date lie: month and day in either order. */
  private record Parts(int first, int end, int month, int day) {}

  private void monthAt(int month) {
    Optional<Month> named = Calendar.month(sentence.word(month));
    if (named.isEmpty()) {
      return;
    }
    dayAfter(month).or(() -> dayBefore(month)).ifPresent(parts -> date(parts, named.get()));
  }

  private Optional<Parts> dayAfter(int month) {
    int day = month + 1;
    return isDay(day) && sentence.word(day).gap() == Gap.SPACE
        ? Optional.of(new Parts(month, day + 1, month, day))
        : Optional.empty();
  }

  private Optional<Parts> dayBefore(int month) {
    boolean hasOf = month > 1 && sentence.word(month - 1).is("of");
    int day = hasOf ? month - 2 : month - 1;
    boolean isBeside = day >= 0 && isDay(day) && sentence.word(month).gap() == Gap.SPACE;
    return isBeside ? Optional.of(new Parts(day, month + 1, month, day)) : Optional.empty();
  }

  private boolean isDay(int i) {
    return i < sentence.size() && number(sentence.word(i).key()) > 0;
  }

  /** The day of the month that a word names; 0 when it names none. */
  private static int number(String key) {
    String digits = key.replaceFirst("(?:st|nd|rd|th)$", "");
    if (digits.isEmpty() || digits.length() > 2 || !NumberWords.isDigits(digits)) {
      return 0;
    }
    int number = Integer.parseInt(digits);
    return number <= 31 ? number : 0;
  }

  private void date(Parts parts, Month month) {
    Optional<Integer> year = year(parts.end());
    int end = parts.end() + (year.isPresent() ? 1 : 0);
    if (isRange(parts, end)) {
      return;
    }
    int weekday = weekdayBefore(parts.first()).orElseGet(() -> weekdayAfter(end).orElse(-1));
    Optional<DayOfWeek> named =
        weekday < 0 ? Optional.empty() : Calendar.weekday(sentence.word(weekday));
    Optional<Span> at = named.map(d -> sentence.word(weekday).span());
    Span dates = sentence.spanOf(parts.first(), end);
    found.add(
        new DatedWeekday(
            sentence,
            named,
            at,
            month,
            number(sentence.word(parts.day()).key()),
            sentence.word(parts.day()).span(),
            year,
            year.map(y -> sentence.word(parts.end()).span()),
            at.map(dates::to).orElse(dates)));
  }

  private Optional<Integer> year(int i) {
    if (i >= sentence.size()) {
      return Optional.empty();
    }
    Word word = sentence.word(i);
    boolean isYear =
        (word.gap() == Gap.COMMA || word.gap() == Gap.SPACE)
            && word.key().matches("1\\d\\d\\d|2[01]\\d\\d");
    return isYear ? Optional.of(Integer.valueOf(word.key())) : Optional.empty();
  }

  /** "June 8-12", "June 7 and 8", "7-8 June": more days than one. */
  private boolean isRange(Parts parts, int end) {
    if (end < sentence.size()) {
      Word next = sentence.word(end);
      boolean isList =
          next.gap() == Gap.SPACE
              && JOINS.contains(next.key())
              && isDay(end + 1)
              && !isMonth(end + 2);
      if (isList || (next.gap() == Gap.HYPHEN && next.letters() == Word.Letters.DIGITS)) {
        return true;
      }
    }
    return sentence.word(parts.first()).gap() == Gap.HYPHEN;
  }

  private boolean isMonth(int i) {
    return i < sentence.size() && Calendar.month(sentence.word(i)).isPresent();
  }

  private Optional<Integer> weekdayBefore(int first) {
    int i = first - 1;
    boolean isDayFirst = isDay(first);
    if (isDayFirst
        && i > 0
        && sentence.word(i).is("the")
        && sentence.word(first).gap() == Gap.SPACE) {
      i--;
    }
    if (i < 0 || Calendar.weekday(sentence.word(i)).isEmpty()) {
      return Optional.empty();
    }
    Gap gap = sentence.word(i + 1).gap();
    boolean isBeside = gap == Gap.COMMA || gap == Gap.SPACE;
    return isBeside && !isOneOfSeveral(i) ? Optional.of(i) : Optional.empty();
  }

  /** "Thursday and Friday, June 7": the date may be the other day's. */
  private boolean isOneOfSeveral(int weekday) {
    Word word = sentence.word(weekday);
    if (word.gap() == Gap.HYPHEN) {
      return true;
    }
    if (weekday < 1) {
      return false;
    }
    boolean joined = JOINS.contains(sentence.word(weekday - 1).key()) && weekday > 1;
    int other = joined ? weekday - 2 : weekday - 1;
    return Calendar.weekday(sentence.word(other)).isPresent();
  }

  /** "April 2, 2021, a Friday", "April 2, 2021 (Friday)". */
  private Optional<Integer> weekdayAfter(int end) {
    if (end < sentence.size()
        && sentence.gapText(end).strip().equals("(")
        && Calendar.weekday(sentence.word(end)).isPresent()) {
      return Optional.of(end);
    }
    boolean fits =
        end + 1 < sentence.size()
            && sentence.word(end).is("a")
            && sentence.word(end).gap() == Gap.COMMA
            && Calendar.weekday(sentence.word(end + 1)).isPresent();
    return fits ? Optional.of(end + 1) : Optional.empty();
  }
}
