package org.stet.curate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.EdtfDate;

/** A date as packs or as newspapers write it: 2026-03-01, March 1, 2026, 1 March 2026, 2026. */
final class WrittenDate {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Pattern AMERICAN =
      Pattern.compile("([A-Za-z]{3,9})\\.?(?: (\\d{1,2}),)? (\\d{4})");
  private static final Pattern BRITISH = Pattern.compile("(\\d{1,2}) ([A-Za-z]{3,9})\\.? (\\d{4})");

  private WrittenDate() {}

  static Optional<EdtfDate> parse(String text) {
    String plain = text.strip();
    return EdtfDate.parse(plain).or(() -> american(plain)).or(() -> british(plain));
  }

  private static Optional<EdtfDate> american(String text) {
    Matcher matcher = AMERICAN.matcher(text);
    return matcher.matches()
        ? date(matcher.group(3), matcher.group(1), Optional.ofNullable(matcher.group(2)))
        : Optional.empty();
  }

  private static Optional<EdtfDate> british(String text) {
    Matcher matcher = BRITISH.matcher(text);
    return matcher.matches()
        ? date(matcher.group(3), matcher.group(2), Optional.of(matcher.group(1)))
        : Optional.empty();
  }

  private static Optional<EdtfDate> date(String year, String month, Optional<String> day) {
    String name = month.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(name)) {
        String first = year + "-" + twoDigits(i + 1);
        return EdtfDate.parse(
            day.map(d -> first + "-" + twoDigits(Integer.parseInt(d))).orElse(first));
      }
    }
    return Optional.empty();
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
