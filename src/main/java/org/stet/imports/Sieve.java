package org.stet.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.EdtfDate;

/** Holds terms against what cannot be otherwise, and holds back those that break it. */
final class Sieve {
  private final Harvest harvest;
  private final LocalDate today;
  private final List<HeldBack> heldBack;

  /**
   * @param today the day of the import; what ends later has not ended
   * @param heldBack takes what is held back
   */
  Sieve(Harvest harvest, LocalDate today, List<HeldBack> heldBack) {
    this.harvest = harvest;
    this.today = today;
    this.heldBack = heldBack;
  }

  /** The terms of each office that can stand, in order of time. */
  Map<FoundOffice, List<FoundTerm>> sound() {
    Map<String, List<FoundTerm>> byOffice = new LinkedHashMap<>();
    for (FoundTerm term : harvest.terms()) {
      FoundTerm begun = term.withEnd(term.end().filter(this::isPast));
      Optional<String> fault = fault(begun);
      fault.ifPresent(why -> holdBack(term, why));
      if (fault.isEmpty()) {
        byOffice.computeIfAbsent(term.office(), key -> new ArrayList<>()).add(begun);
      }
    }
    Map<FoundOffice, List<FoundTerm>> sound = new LinkedHashMap<>();
    for (FoundOffice office : harvest.offices()) {
      List<FoundTerm> terms = Runs.joined(byOffice.getOrDefault(office.key(), List.of()));
      sound.put(office, new Seats(office, this::holdBack).free(terms));
    }
    return sound;
  }

  /** An end that surely lies in the future is planned: the term lasts. */
  private boolean isPast(EdtfDate end) {
    return !end.earliest().isAfter(today);
  }

  private void holdBack(FoundTerm term, String why) {
    heldBack.add(new HeldBack(harvest.words(term), why));
  }

  private Optional<String> fault(FoundTerm term) {
    LocalDate start = term.start().map(EdtfDate::earliest).orElse(LocalDate.MIN);
    if (term.end().isPresent() && start.isAfter(term.end().get().latest())) {
      return Optional.of("it ends before it starts");
    }
    if (start.isAfter(today)) {
      return Optional.of("it has not begun; import again when it has");
    }
    return harvest.person(term.person()).flatMap(person -> lifeFault(term, person));
  }

  private static Optional<String> lifeFault(FoundTerm term, FoundPerson person) {
    LocalDate born = person.born().map(EdtfDate::earliest).orElse(LocalDate.MIN);
    LocalDate died = person.died().map(EdtfDate::latest).orElse(LocalDate.MAX);
    if (born.isAfter(died)) {
      return Optional.of("the holder is said to have died before the birth");
    }
    if (term.start().isPresent() && term.start().get().latest().isBefore(born)) {
      return Optional.of("it starts before the holder's birth, " + born);
    }
    if (term.start().isPresent() && term.start().get().earliest().isAfter(died)) {
      return Optional.of("it starts after the holder's death, " + died);
    }
    if (term.end().isPresent() && term.end().get().earliest().isAfter(died)) {
      return Optional.of("it ends after the holder's death, " + died);
    }
    boolean lastsOn = term.end().isEmpty() && term.start().isPresent();
    return lastsOn && person.died().isPresent()
        ? Optional.of("it has no end, though the holder died, " + person.died().get().text())
        : Optional.empty();
  }
}
