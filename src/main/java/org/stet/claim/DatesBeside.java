package org.stet.claim;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.mention.DatedWeekday;
import org.stet.mention.Reading;

/**
 * The dates with a weekday and without a year that tell of which year a date beside them is: of the
 * same one no more than are ever asked for, however often an article prints it.
 *
 * @param dates in the order of the article
 */
record DatesBeside(List<DatedWeekday> dates) {
  /** What can differ between two of them. */
  private record Kind(int month, int day, DayOfWeek weekday) {}

  static List<DatedWeekday> of(Reading reading) {
    return reading.once(DatesBeside.class, DatesBeside::in).dates();
  }

  private static DatesBeside in(Reading reading) {
    Map<Kind, Integer> counts = new HashMap<>();
    List<DatedWeekday> kept = new ArrayList<>();
    for (DatedWeekday date : reading.dates()) {
      if (date.weekday().isPresent() && date.year().isEmpty()) {
        Kind kind = new Kind(date.month().getValue(), date.day(), date.weekday().get());
        if (counts.merge(kind, 1, Integer::sum) <= YearlessDate.MOST_FELLOWS) {
          kept.add(date);
        }
      }
    }
    return new DatesBeside(List.copyOf(kept));
  }
}
