package org.stet.imports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.stet.fact.EdtfDate;
import org.stet.fact.Period;

/** Joins terms of one holder in one seat that follow each other: packs write them as one. */
final class Runs {
  /** The old Congress ended on March 3 and the new one began on March 4. */
  private static final int SAME_HANDOVER = 2;

  private static final Comparator<FoundTerm> BY_TIME =
      Comparator.comparing((FoundTerm t) -> period(t).earliest())
          .thenComparing(t -> period(t).latest())
          .thenComparing(FoundTerm::person);

  private Runs() {}

  static Period period(FoundTerm term) {
    return new Period(term.start(), term.end());
  }

  /** Whether two periods surely share more than a day of hand-over. */
  static boolean surelyOverlap(Period one, Period other) {
    return surelyBegun(one).isBefore(surelyLasting(other))
        && surelyBegun(other).isBefore(surelyLasting(one));
  }

  /** The day on which it has begun, however vague its start is. */
  static LocalDate surelyBegun(Period period) {
    return period.start().map(EdtfDate::latest).orElse(LocalDate.MAX);
  }

  private static LocalDate surelyLasting(Period period) {
    return period.end().map(EdtfDate::earliest).orElse(LocalDate.MAX);
  }

  /** {@code 2021-01-20/..}, as packs write it. */
  static String text(Period period) {
    return period.start().map(EdtfDate::text).orElse("..")
        + "/"
        + period.end().map(EdtfDate::text).orElse("..");
  }

  /** The terms in order of time, with runs of them joined. */
  static List<FoundTerm> joined(List<FoundTerm> terms) {
    Map<String, List<FoundTerm>> byPerson = new LinkedHashMap<>();
    for (FoundTerm term : terms.stream().sorted(BY_TIME).toList()) {
      join(byPerson.computeIfAbsent(term.person(), p -> new ArrayList<>()), term);
    }
    return byPerson.values().stream().flatMap(List::stream).sorted(BY_TIME).toList();
  }

  /** Adds a term to those of its holder, or makes one of them longer. */
  private static void join(List<FoundTerm> own, FoundTerm term) {
    for (int i = own.size() - 1; i >= 0; i--) {
      if (isRun(own.get(i), term)) {
        own.set(i, joined(own.get(i), term));
        return;
      }
    }
    own.add(term);
  }

  private static boolean isRun(FoundTerm earlier, FoundTerm later) {
    return earlier.acting() == later.acting()
        && earlier.seat().equals(later.seat())
        && earlier.party().equals(later.party())
        && agree(earlier.number(), later.number())
        && (isTwice(earlier, later) || follows(earlier.end(), later.start()));
  }

  private static boolean agree(OptionalInt one, OptionalInt other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean isTwice(FoundTerm one, FoundTerm other) {
    return one.start().equals(other.start()) && one.end().equals(other.end());
  }

  private static boolean follows(Optional<EdtfDate> end, Optional<EdtfDate> start) {
    if (end.isEmpty() || start.isEmpty()) {
      return false;
    }
    if (end.get().isDay() && start.get().isDay()) {
      long gap = ChronoUnit.DAYS.between(end.get().earliest(), start.get().earliest());
      return gap >= 0 && gap <= SAME_HANDOVER;
    }
    return end.get().text().equals(start.get().text());
  }

  private static FoundTerm joined(FoundTerm earlier, FoundTerm later) {
    return earlier
        .withEnd(later.end())
        .withNumber(earlier.number().isPresent() ? earlier.number() : later.number())
        .withPreferred(earlier.preferred() || later.preferred());
  }
}
