package org.stet.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * From a day to a day, both included: the day of a hand-over belongs to both holders.
 *
 * @param start when it began; empty when that is not known
 * @param end when it ended; empty while it lasts, or when neither is known
 */
public record Period(Optional<EdtfDate> start, Optional<EdtfDate> end) {
  /** At some time that nobody knows, or always: written {@code ../..}. */
  public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

  /**
   * Reads {@code start/end}, {@code start/..}, {@code ../end} or {@code ../..}; empty when the text
   * is none of them.
   */
  public static Optional<Period> parse(String text) {
    return parse(text, EdtfDate::parse);
  }

  static Optional<Period> parse(String text, Function<String, Optional<EdtfDate>> date) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    Optional<EdtfDate> start = date.apply(from);
    Optional<EdtfDate> end = date.apply(to);
    boolean readable =
        (start.isPresent() || from.equals("..")) && (end.isPresent() || to.equals(".."));
    return readable ? Optional.of(new Period(start, end)) : Optional.empty();
  }

  /** Whether its start or its end is known. */
  public boolean isKnown() {
    return start.isPresent() || end.isPresent();
  }

  /** The first day on which it may have held. */
  public LocalDate earliest() {
    return start.map(EdtfDate::earliest).orElse(LocalDate.MIN);
  }

  /** The last day on which it may have held; far in the future while it lasts. */
  public LocalDate latest() {
    return end.map(EdtfDate::latest).orElse(LocalDate.MAX);
  }

  /** Whether it may hold on some day from {@code from} to {@code to}. */
  public boolean touches(LocalDate from, LocalDate to) {
    return !earliest().isAfter(to) && !latest().isBefore(from);
  }

  /** Whether it surely shares more than a day of hand-over with another period. */
  boolean surelyOverlaps(Period other) {
    return surelyStartsBefore(other.surelyEndsOn()) && other.surelyStartsBefore(surelyEndsOn());
  }

  private boolean surelyStartsBefore(LocalDate day) {
    return start.map(EdtfDate::latest).orElse(LocalDate.MAX).isBefore(day);
  }

  private LocalDate surelyEndsOn() {
    return end.map(EdtfDate::earliest).orElse(LocalDate.MAX);
  }

  /** Whether the one ends on the very day on which the other begins. */
  boolean handsOver(Period other) {
    return isHandOver(end, other.start) || isHandOver(other.end, start);
  }

  private static boolean isHandOver(Optional<EdtfDate> end, Optional<EdtfDate> start) {
    return end.isPresent() && end.get().isDay() && end.equals(start);
  }

  /**
   * What remains of it when another period is taken out: the part before, and the part after. Of a
   * period that lasts, nothing remains behind another that lies in it: who follows is not known.
   */
  List<Period> beside(Period taken) {
    List<Period> parts = new ArrayList<>();
    if (taken.start.isPresent() && earliest().isBefore(taken.earliest())) {
      parts.add(new Period(start, taken.start));
    }
    if (taken.end.isPresent()
        && latest().isAfter(taken.latest())
        && (parts.isEmpty() || end.isPresent())) {
      parts.add(new Period(taken.end, end));
    }
    return parts;
  }

  /** As packs write it: {@code 2021-01-20/..}. */
  public String text() {
    return start.map(EdtfDate::text).orElse("..") + "/" + end.map(EdtfDate::text).orElse("..");
  }

  /** "from Jan. 20, 2021, to Jan. 20, 2025", "since Jan. 20, 2025", "until 1993". */
  public String words() {
    if (!isKnown()) {
      return "at a time that is not recorded here";
    }
    if (end.isEmpty()) {
      return "since " + start.orElseThrow().words();
    }
    if (start.isEmpty()) {
      return "until " + end.get().words();
    }
    String from = start.get().words();
    return "from " + from + (from.contains(",") ? ", to " : " to ") + end.get().words();
  }
}
