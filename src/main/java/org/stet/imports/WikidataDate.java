package org.stet.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.EdtfDate;

/** Times of Wikidata, which say how exact they are, as dates of EDTF. */
final class WikidataDate {
  private static final Pattern TIME = Pattern.compile("\\+?(\\d{4})-(\\d{2})-(\\d{2})T.*");

  private WikidataDate() {}

  /**
   * A time as a date.
   *
   * @param precision 11 for a day, 10 for a month, 9 for a year; nothing else can be told exactly
   */
  static Optional<EdtfDate> of(String time, String precision) {
    Matcher form = TIME.matcher(time);
    if (!form.matches()) {
      return Optional.empty();
    }
    String year = form.group(1);
    String month = year + "-" + form.group(2);
    return switch (precision) {
      case "11" -> EdtfDate.parse(month + "-" + form.group(3));
      case "10" -> EdtfDate.parse(month);
      case "9" -> EdtfDate.parse(year);
      default -> Optional.empty();
    };
  }

  /** The most exact of several dates when all others leave room for it; else nobody knows. */
  static Optional<EdtfDate> agreed(List<EdtfDate> dates) {
    Optional<EdtfDate> best =
        dates.stream().max(Comparator.comparingInt((EdtfDate d) -> d.text().length()));
    return best.filter(b -> dates.stream().allMatch(d -> contains(d, b)));
  }

  private static boolean contains(EdtfDate wide, EdtfDate narrow) {
    return !narrow.earliest().isBefore(wide.earliest()) && !narrow.latest().isAfter(wide.latest());
  }
}
