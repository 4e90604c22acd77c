package org.stet.mention;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of days and months, in full and as newspapers shorten them. */
public final class Calendar {
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      MONTHS.put(month.name().toLowerCase(Locale.ROOT), month);
      MONTHS.put(month.name().substring(0, 3).toLowerCase(Locale.ROOT), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
      WEEKDAYS.put(day.name().substring(0, 3).toLowerCase(Locale.ROOT), day);
    }
    WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
    WEEKDAYS.put("thur", DayOfWeek.THURSDAY);
    WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
  }

  private Calendar() {}

  /** The keys of all words that name a month. */
  public static Set<String> monthKeys() {
    return Collections.unmodifiableSet(MONTHS.keySet());
  }

  /** The month that a word names; May needs its capital. */
  public static Optional<Month> month(Word word) {
    return word.isCapitalized() ? Optional.ofNullable(MONTHS.get(word.key())) : Optional.empty();
  }

  /** A short form needs its full stop: The Sun is a newspaper. */
  public static Optional<DayOfWeek> weekday(Word word) {
    boolean isShort = word.key().length() < 6;
    boolean hasStop = word.span().length() > word.key().length();
    return word.isCapitalized() && (!isShort || hasStop)
        ? Optional.ofNullable(WEEKDAYS.get(word.key()))
        : Optional.empty();
  }
}
