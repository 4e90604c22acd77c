package org.stet.fact;

import java.nio.ByteBuffer;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stet.store.IntRow;

/**
 * The table from a day of the year to the events that began, ended or were on it: for each day
 * where its list begins, and behind them the lists, each with its length in front.
 */
final class EventDays {
  /** Every month gets 32 places, so that the place of a day needs no look-up. */
  private static final int PLACES = 13 * 32;

  private EventDays() {}

  static IntRow table(List<Event> events) {
    Map<Integer, TreeSet<Integer>> byDay = new TreeMap<>();
    for (int i = 0; i < events.size(); i++) {
      for (MonthDay day : days(events.get(i).period())) {
        byDay.computeIfAbsent(place(day), d -> new TreeSet<>()).add(i);
      }
    }
    IntRow table = new IntRow();
    int next = PLACES;
    for (int place = 0; place < PLACES; place++) {
      table.add(byDay.containsKey(place) ? next : 0);
      next += byDay.containsKey(place) ? byDay.get(place).size() + 1 : 0;
    }
    for (TreeSet<Integer> list : byDay.values()) {
      table.add(list.size());
      list.forEach(table::add);
    }
    return table;
  }

  private static int place(MonthDay day) {
    return day.getMonthValue() * 32 + day.getDayOfMonth();
  }

  private static List<MonthDay> days(Period period) {
    return Stream.of(period.start(), period.end())
        .flatMap(Optional::stream)
        .filter(EdtfDate::isDay)
        .map(d -> MonthDay.from(d.earliest()))
        .distinct()
        .toList();
  }

  static List<Integer> on(MonthDay day, ByteBuffer table) {
    int start = table.getInt(place(day) * Integer.BYTES);
    List<Integer> found = new ArrayList<>();
    for (int i = 1; start > 0 && i <= table.getInt(start * Integer.BYTES); i++) {
      found.add(table.getInt((start + i) * Integer.BYTES));
    }
    return found;
  }
}
