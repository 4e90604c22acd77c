package org.stet.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Term;

/**
 * What becomes different in the holders of an office.
 *
 * @param gone the known terms that were not found, or not as they are known
 * @param added the found terms that are not known, or not as they were found
 */
record OfficeChanges(List<Term> gone, List<FoundTerm> added) {
  static OfficeChanges of(List<Term> known, List<FoundTerm> found) {
    Set<String> before = known.stream().map(Lines::term).collect(Collectors.toSet());
    Set<String> after = new HashSet<>();
    found.forEach(t -> after.add(Lines.term(t)));
    return new OfficeChanges(
        known.stream().filter(t -> !after.contains(Lines.term(t))).toList(),
        found.stream().filter(t -> !before.contains(Lines.term(t))).toList());
  }

  /** A line of a diff, and from when on it speaks. */
  private record Line(LocalDate start, String text) {}

  /** The lines of a diff in order of time: what was known above what was found. */
  List<String> lines() {
    Stream<Line> before =
        gone.stream().map(t -> new Line(t.period().earliest(), "- " + Lines.term(t)));
    Stream<Line> after =
        added.stream().map(t -> new Line(Runs.period(t).earliest(), "+ " + Lines.term(t)));
    return Stream.concat(before, after)
        .sorted(Comparator.comparing(Line::start))
        .map(Line::text)
        .toList();
  }

  /** How many terms are known from the same start on, and are otherwise different. */
  int changed() {
    return (int) added.stream().filter(t -> gone.stream().anyMatch(g -> isSame(t, g))).count();
  }

  /** How many known terms were not found at all. */
  int lost() {
    return (int) gone.stream().filter(g -> added.stream().noneMatch(t -> isSame(t, g))).count();
  }

  private static boolean isSame(FoundTerm found, Term known) {
    return found.person().equals(known.person().id())
        && found.start().equals(known.period().start());
  }
}
