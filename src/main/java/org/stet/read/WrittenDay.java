package org.stet.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar day with its year, as English news text and metadata write it. */
final class WrittenDay {
  /** The year of the first newspapers; "0001-01-01" is how programs write that they do not know. */
  private static final int EARLIEST = 1600;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final String WEEKDAY =
      "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,? )?";

  /**
   * "April 2, 2021", "Fri, 2 Apr 2021", "2021-04-02". What was matched is read by {@link #of}; the
   * named groups may stand only once in a pattern.
   */
  static final String PATTERN =
      "(?i:"
          + WEEKDAY
          + "(?:(?<month>"
          + MONTH
          + ") (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})"
          + "|(?<day2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month2>"
          + MONTH
          + "),? (?<year2>\\d{4})"
          + "|(?<year3>\\d{4})[-/](?<month3>\\d{1,2})[-/](?<day3>\\d{1,2}))(?!\\d))";

  /** A time of day may follow: it, and its zone, do not move the day that is written. */
  private static final Pattern METADATA = Pattern.compile(PATTERN + "(?:[T ,].{0,60})?");

  private static final Pattern BASIC =
      Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:T.{0,40})?");

  private WrittenDay() {}

  /**
   * The day that a metadata value names, as written: no zone is converted.
   *
   * @param value such as "2021-04-02T23:30:00-04:00" or "April 2, 2021"
   */
  static Optional<LocalDate> inMetadata(String value) {
    String text = value.strip();
    Matcher basic = BASIC.matcher(text);
    if (basic.matches()) {
      return day(number(basic, "year"), number(basic, "month"), number(basic, "day"));
    }
    Matcher matcher = METADATA.matcher(text);
    return matcher.matches() ? of(matcher) : Optional.empty();
  }

  /** The day that a pattern with {@link #PATTERN} in it has found; empty for February 30. */
  static Optional<LocalDate> of(Matcher found) {
    if (found.group("month") != null) {
      return day(number(found, "year"), month(found.group("month")), number(found, "day"));
    }
    if (found.group("month2") != null) {
      return day(number(found, "year2"), month(found.group("month2")), number(found, "day2"));
    }
    return day(number(found, "year3"), number(found, "month3"), number(found, "day3"));
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    if (year < EARLIEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
