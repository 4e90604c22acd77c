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
    int year = Integer.parseInt(matcher.group(1));
    int spread = matcher.group(4).isEmpty() ? 0 : ABOUT;
    if (matcher.group(2) == null) {
      return new EdtfDate(
          text, LocalDate.of(year - spread, 1, 1), LocalDate.of(year + spread, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
    if (matcher.group(3) == null) {
      return new EdtfDate(
          text, month.atDay(1).minusYears(spread), month.atEndOfMonth().plusYears(spread));
    }
    LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(matcher.group(3)));
    return new EdtfDate(text, day.minusYears(spread), day.plusYears(spread));
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

  /** A day as American newspapers print it: "Jan. 20, 2021". */
  public static String words(LocalDate day) {
    return String.format(
        Locale.ROOT, "%s %d, %d", month(day.getMonthValue()), day.getDayOfMonth(), day.getYear());
  }

  private static String month(int number) {
    return MONTHS[number - 1];
  }
}
