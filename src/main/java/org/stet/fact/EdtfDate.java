package org.stet.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month or a year, as EDTF (ISO 8601-2) writes it: {@code 2021-01-20}, {@code 1993-05},
 * {@code 1945}, {@code 1945~} for "about".
 *
 * @param text as written
 * @param earliest the first day that it can mean
 * @param latest the last day that it can mean
 */
public record EdtfDate(String text, LocalDate earliest, LocalDate latest) {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)");

  /**
   * How far "about" reaches to either side, in years. EDTF leaves it open; terms of office are
   * rarely known worse.
   */
  private static final int ABOUT = 1;

  /** Stands for a month or a day that is not written. */
  private static final int NONE = -1;

  private static final String[] MONTHS = {
    "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."
  };

  /** Reads a date; empty when the text is no date of this form or the day does not exist. */
  public static Optional<EdtfDate> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(text, matcher));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static EdtfDate of(String text, Matcher matcher) {
    return of(text, part(matcher, 1), part(matcher, 2), part(matcher, 3));
  }

  private static int part(Matcher matcher, int group) {
    String part = matcher.group(group);
    return part == null ? NONE : Integer.parseInt(part);
  }

  private static EdtfDate of(String text, int year, int month, int day) {
    int spread = text.endsWith("~") ? ABOUT : 0;
    if (month == NONE) {
      return new EdtfDate(
          text, LocalDate.of(year - spread, 1, 1), LocalDate.of(year + spread, 12, 31));
    }
    if (day == NONE) {
      YearMonth whole = YearMonth.of(year, month);
      return new EdtfDate(
          text, whole.minusYears(spread).atDay(1), whole.plusYears(spread).atEndOfMonth());
    }
    LocalDate exact = LocalDate.of(year, month, day);
    return new EdtfDate(text, exact.minusYears(spread), exact.plusYears(spread));
  }

  /** The date as one number, from 0; {@link #ofCode} gives it back. */
  int code() {
    String plain = text.replace("~", "");
    int month = plain.length() > 4 ? Integer.parseInt(plain.substring(5, 7)) : 0;
    int day = plain.length() > 7 ? Integer.parseInt(plain.substring(8)) : 0;
    int year = Integer.parseInt(plain.substring(0, 4));
    return ((year * 13 + month) * 32 + day) * 2 + (text.endsWith("~") ? 1 : 0);
  }

  /** The date of a number that {@link #code} gave. */
  static EdtfDate ofCode(int code) {
    int day = code / 2 % 32;
    int month = code / 64 % 13;
    StringBuilder text = new StringBuilder(11);
    digits(text, code / (64 * 13), 4);
    if (month > 0) {
      digits(text.append('-'), month, 2);
    }
    if (day > 0) {
      digits(text.append('-'), day, 2);
    }
    if (code % 2 == 1) {
      text.append('~');
    }
    return of(text.toString(), code / (64 * 13), month == 0 ? NONE : month, day == 0 ? NONE : day);
  }

  private static void digits(StringBuilder text, int number, int width) {
    String digits = Integer.toString(number);
    text.repeat('0', width - digits.length()).append(digits);
  }

  /** A single day. */
  public static EdtfDate of(LocalDate day) {
    return new EdtfDate(day.toString(), day, day);
  }

  /** Whether it is known to the day. */
  public boolean isDay() {
    return earliest.equals(latest);
  }

  /** As a newspaper prints it: "Jan. 20, 2021", "May 1993", "1945", "about 1945". */
  public String words() {
    String about = text.endsWith("~") ? "about " : "";
    String plain = text.replace("~", "");
    return switch (plain.length()) {
      case 4 -> about + plain;
      case 7 -> about + month(Integer.parseInt(plain.substring(5))) + " " + plain.substring(0, 4);
      default -> about + words(LocalDate.parse(plain));
    };
  }

  /** "on Jan. 20, 2021", "in May 1993". */
  public String when() {
    return (isDay() ? "on " : "in ") + words();
  }

  /** A day as American newspapers print it: "Jan. 20, 2021". */
  public static String words(LocalDate day) {
    return String.format(
        Locale.ROOT, "%s %d, %d", month(day.getMonthValue()), day.getDayOfMonth(), day.getYear());
  }

  private static String month(int number) {
    return MONTHS[number - 1];
  }
}
