package org.stet.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A seat has one holder at a time. Where a source has more, whoever stands against most others is
 * held back; where nothing tells who is wrong, all of them are.
 */
final class Seats {
  private final FoundOffice office;
  private final BiConsumer<FoundTerm, String> heldBack;

  Seats(FoundOffice office, BiConsumer<FoundTerm, String> heldBack) {
    this.office = office;
    this.heldBack = heldBack;
  }

  /** The terms that share no seat, in the same order. */
  List<FoundTerm> free(List<FoundTerm> terms) {
    Set<FoundTerm> refused = new HashSet<>();
    for (List<FoundTerm> own : grouped(terms, FoundTerm::person)) {
      refused.addAll(refused(own, 1));
    }
    List<FoundTerm> left = terms.stream().filter(t -> !refused.contains(t)).toList();
    for (List<FoundTerm> holders : grouped(left, FoundTerm::seat)) {
      refused.addAll(refused(holders, seatsOf(holders.getFirst().seat())));
    }
    return terms.stream().filter(t -> !refused.contains(t)).toList();
  }

  /** The terms that need a seat, in groups. */
  private static <K> Collection<List<FoundTerm>> grouped(
      List<FoundTerm> terms, Function<FoundTerm, K> key) {
    Map<K, List<FoundTerm>> groups = new LinkedHashMap<>();
    terms.stream()
        .filter(t -> !t.acting())
        .forEach(t -> groups.computeIfAbsent(key.apply(t), k -> new ArrayList<>()).add(t));
    return groups.values();
  }

  private int seatsOf(Optional<String> seat) {
    boolean isNumbered = seat.isPresent() && office.seats() != 1;
    return isNumbered && office.seats() == FoundOffice.ANY_SEATS ? 1 : office.seats();
  }

  private List<FoundTerm> refused(List<FoundTerm> holders, int seats) {
    List<FoundTerm> refused = new ArrayList<>();
    List<FoundTerm> left = new ArrayList<>(holders);
    while (true) {
      Map<FoundTerm, FoundTerm> opposed = new HashMap<>();
      Map<FoundTerm, Integer> conflicts = conflicts(left, seats, opposed);
      if (conflicts.isEmpty()) {
        return refused;
      }
      for (FoundTerm term : worst(conflicts)) {
        FoundTerm other = opposed.getOrDefault(term, term);
        heldBack.accept(term, reason(term, other, seats));
        refused.add(term);
        left.remove(term);
      }
    }
  }

  private static String reason(FoundTerm term, FoundTerm other, int seats) {
    if (other.person().equals(term.person())) {
      return "the same holder also has the term " + other.period() + ", which overlaps";
    }
    String taken = seats == 1 ? "the seat was held" : "the %d seats were held".formatted(seats);
    return taken + " by others at the same time, such as " + other.where() + " " + other.period();
  }

  /** How much stands against each term; nothing where there are seats enough. */
  private static Map<FoundTerm, Integer> conflicts(
      List<FoundTerm> terms, int seats, Map<FoundTerm, FoundTerm> opposed) {
    Map<FoundTerm, Integer> conflicts = new HashMap<>();
    if (seats == FoundOffice.ANY_SEATS) {
      return conflicts;
    }
    for (FoundTerm term : terms) {
      List<FoundTerm> others =
          terms.stream().filter(t -> !t.equals(term) && overlap(t, term)).toList();
      int most = others.isEmpty() ? 1 : concurrent(others);
      if (most > seats) {
        conflicts.put(term, seats == 1 ? others.size() : most);
        opposed.put(term, others.getFirst());
      }
    }
    return conflicts;
  }

  /** How many hold a seat at once where a term meets those others, at the worst time of it. */
  private static int concurrent(List<FoundTerm> others) {
    int most = 1;
    for (FoundTerm other : others) {
      int count = 2;
      for (FoundTerm third : others) {
        boolean isAtThatTime =
            !third.equals(other)
                && overlap(third, other)
                && !Runs.surelyBegun(Runs.period(third))
                    .isAfter(Runs.surelyBegun(Runs.period(other)));
        count += isAtThatTime ? 1 : 0;
      }
      most = Math.max(most, count);
    }
    return most;
  }

  private static boolean overlap(FoundTerm one, FoundTerm other) {
    return Runs.surelyOverlap(Runs.period(one), Runs.period(other));
  }

  /** Most conflicts first; among equals whom the source does not prefer, then who has no end. */
  private static List<FoundTerm> worst(Map<FoundTerm, Integer> conflicts) {
    Comparator<FoundTerm> bad =
        Comparator.comparing((FoundTerm t) -> conflicts.getOrDefault(t, 0))
            .thenComparing(t -> !t.preferred())
            .thenComparing(t -> t.end().isEmpty());
    FoundTerm worst = conflicts.keySet().stream().max(bad).orElseThrow();
    return conflicts.keySet().stream()
        .filter(t -> bad.compare(t, worst) == 0)
        .sorted(Comparator.comparing(FoundTerm::period))
        .toList();
  }
}
