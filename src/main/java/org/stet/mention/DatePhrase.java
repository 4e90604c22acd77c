package org.stet.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A year as a sentence writes it, with its month and its day where they are written: "2021",
 * "January 2021", "Jan. 6, 2021".
 *
 * @param sentence the sentence
 * @param first its first word
 * @param end the word after its last one
 * @param monthAt the word of the month; {@link #NONE} without one
 * @param dayAt the word of the day; {@link #NONE} without one
 * @param yearAt the word of the year
 * @param earliest its first day
 * @param latest its last day
 */
public record DatePhrase(
    SentenceReading sentence,
    int first,
    int end,
    int monthAt,
    int dayAt,
    int yearAt,
    LocalDate earliest,
    LocalDate latest) {
  /** The place of a word that is not written. */
  public static final int NONE = -1;

  /** Earlier numbers of four digits are rarely years in news. */
  private static final int FIRST_YEAR = 1400;

  private static final int LAST_YEAR = 2199;

  /** All years of a sentence, in order; not those of a range such as "2009-10". */
  static List<DatePhrase> in(SentenceReading sentence) {
    List<DatePhrase> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (isYear(sentence, i)) {
        at(sentence, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isYear(SentenceReading sentence, int i) {
    String key = sentence.word(i).key();
    if (sentence.word(i).letters() != Word.Letters.DIGITS
        || key.length() != 4
        || !NumberWords.isDigits(key)) {
      return false;
    }
    int year = Integer.parseInt(key);
    return year >= FIRST_YEAR
        && year <= LAST_YEAR
        && sentence.word(i).gap() != Gap.HYPHEN
        && !isCutNumber(sentence, i)
        && !(i + 1 < sentence.size() && isGoneOnWith(sentence, i + 1));
  }

  /** "$2,012", "12.2012". */
  private static boolean isCutNumber(SentenceReading sentence, int i) {
    String before = sentence.gapText(i);
    return !before.isEmpty() && "$€£¥.#/".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static boolean isGoneOnWith(SentenceReading sentence, int next) {
    String gap = sentence.gapText(next);
    boolean isNumber = sentence.word(next).letters() == Word.Letters.DIGITS;
    return isNumber && (gap.equals("-") || gap.equals("–") || gap.equals(",") || gap.equals("."));
  }

  private static Optional<DatePhrase> at(SentenceReading sentence, int year) {
    int before = year - 1;
    boolean isJoined = before >= 0 && isJoined(sentence, year);
    if (isJoined && isMonth(sentence, before)) {
      int day = before - 1;
      boolean hasDay = day >= 0 && isDay(sentence, day) && sentence.word(before).gap() == Gap.SPACE;
      return whole(sentence, before, hasDay ? day : NONE, year);
    }
    boolean hasMonth =
        isJoined
            && before > 0
            && isDay(sentence, before)
            && sentence.word(before).gap() == Gap.SPACE
            && isMonth(sentence, before - 1);
    return hasMonth ? whole(sentence, before - 1, before, year) : whole(sentence, NONE, NONE, year);
  }

  private static boolean isJoined(SentenceReading sentence, int i) {
    Gap gap = sentence.word(i).gap();
    return gap == Gap.SPACE || gap == Gap.COMMA;
  }

  private static boolean isMonth(SentenceReading sentence, int i) {
    return Calendar.month(sentence.word(i)).isPresent();
  }

  private static boolean isDay(SentenceReading sentence, int i) {
    return sentence.word(i).letters() == Word.Letters.DIGITS
        && sentence.word(i).gap() != Gap.HYPHEN
        && dayNumber(sentence.word(i).key()) > 0;
  }

  private static int dayNumber(String key) {
    String digits = key.replaceFirst("(?:st|nd|rd|th)$", "");
    boolean isShort = !digits.isEmpty() && digits.length() <= 2 && NumberWords.isDigits(digits);
    return isShort ? Integer.parseInt(digits) : 0;
  }

  private static Optional<DatePhrase> whole(
      SentenceReading sentence, int month, int day, int year) {
    int number = Integer.parseInt(sentence.word(year).key());
    int first = Math.min(year, Math.min(month < 0 ? year : month, day < 0 ? year : day));
    try {
      LocalDate earliest =
          LocalDate.of(
              number,
              month < 0 ? Month.JANUARY : Calendar.month(sentence.word(month)).orElseThrow(),
              day < 0 ? 1 : dayNumber(sentence.word(day).key()));
      LocalDate latest =
          day >= 0
              ? earliest
              : month >= 0
                  ? YearMonth.from(earliest).atEndOfMonth()
                  : LocalDate.of(number, Month.DECEMBER, 31);
      return Optional.of(
          new DatePhrase(sentence, first, year + 1, month, day, year, earliest, latest));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public int year() {
    return earliest.getYear();
  }

  public boolean isDay() {
    return dayAt != NONE;
  }

  public boolean hasMonth() {
    return monthAt != NONE;
  }

  /** The day of the year; only where one is written. */
  public Optional<MonthDay> monthDay() {
    return isDay() ? Optional.of(MonthDay.from(earliest)) : Optional.empty();
  }

  /** As print has it, without line breaks. */
  public String words() {
    return sentence.text(first, end).replaceAll("\\s+", " ");
  }
}
