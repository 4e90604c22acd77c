package org.stet.curate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.fact.Office;
import org.stet.fact.Term;

/**
 * A time in which nobody held an office of which no holder is said to be missing.
 *
 * @param office the office
 * @param from the first day without a holder
 * @param to the last such day; empty while it lasts
 */
public record Gap(Office office, LocalDate from, Optional<LocalDate> to) {
  /** The gaps of an office, in order of time; acting holders fill them. */
  public static List<Gap> of(Office office) {
    List<Gap> gaps = new ArrayList<>();
    if (office.covered().equals(LocalDate.MAX)) {
      return gaps;
    }
    LocalDate open = office.covered();
    List<Term> terms =
        office.terms().stream().sorted(Comparator.comparing(t -> t.period().earliest())).toList();
    for (Term term : terms) {
      LocalDate start = term.period().earliest();
      if (start.isAfter(open)) {
        gaps.add(new Gap(office, open, Optional.of(start.minusDays(1))));
      }
      if (term.period().end().isEmpty()) {
        return gaps;
      }
      LocalDate next = term.period().latest().plusDays(1);
      open = next.isAfter(open) ? next : open;
    }
    gaps.add(new Gap(office, open, Optional.empty()));
    return gaps;
  }

  /** "U.S. president: nobody from Jan. 2, 2020, to Jan. 4, 2020". */
  public String describe() {
    String when =
        to.map(
                last ->
                    last.equals(from)
                        ? "on " + EdtfDate.words(from)
                        : "from " + EdtfDate.words(from) + ", to " + EdtfDate.words(last))
            .orElse("since " + EdtfDate.words(from));
    return office.fullTitle() + ": nobody " + when;
  }
}
