package org.stet.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stet.fact.EdtfDate;
import org.stet.fact.Office;
import org.stet.fact.Period;
import org.stet.fact.Term;

/** How many seats an office needs for those whom a source and the other packs have in it. */
final class SeatCount {
  private final List<FoundTerm> terms;
  private final Known known;

  private SeatCount(List<FoundTerm> terms, Known known) {
    this.terms = terms;
    this.known = known;
  }

  /** As many as are declared; where nobody declared any, as many as were held at once. */
  static int of(FoundOffice office, List<FoundTerm> terms, Known known) {
    if (office.seats() != FoundOffice.ANY_SEATS) {
      return office.seats();
    }
    return new SeatCount(terms, known).beside(known.officeOfOthers(office.key()));
  }

  private int beside(Optional<Office> others) {
    int own = most(periods());
    int declared = others.map(Office::seats).orElse(1);
    if (own <= 1 && declared == 1) {
      return 1; // A later layer takes the one seat.
    }
    Stream<Period> left =
        others.stream().flatMap(o -> o.terms().stream()).filter(this::stays).map(Term::period);
    return Math.max(declared, most(Stream.concat(periods(), left)));
  }

  private Stream<Period> periods() {
    return terms.stream().filter(t -> !t.acting()).map(Runs::period);
  }

  /** Whether another pack's term is still there when the found ones are laid over it. */
  private boolean stays(Term term) {
    return !term.acting()
        && !known.isOwn(term.citation().pack())
        && terms.stream().noneMatch(t -> replaces(t, term));
  }

  private static boolean replaces(FoundTerm found, Term term) {
    return found.person().equals(term.person().id())
        && Runs.period(found).touches(term.period().earliest(), term.period().latest());
  }

  private static int most(Stream<Period> periods) {
    TreeMap<LocalDate, Integer> changes = new TreeMap<>();
    periods.forEach(
        period -> {
          changes.merge(period.earliest(), 1, Integer::sum);
          period.end().map(EdtfDate::latest).ifPresent(end -> changes.merge(end, -1, Integer::sum));
        });
    int seated = 0;
    int most = 0;
    for (int change : changes.values()) {
      seated += change;
      most = Math.max(most, seated);
    }
    return most;
  }
}
