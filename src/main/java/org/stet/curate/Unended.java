package org.stet.curate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Term;

/**
 * A term that lasts as the packs have it, and must have ended.
 *
 * @param office the office
 * @param term the term
 * @param why what speaks against it: "died on June 28, 2010"
 */
public record Unended(Office office, Term term, String why) {
  /** Nobody has held an office at this age for long. */
  private static final int OLDEST = 100;

  /** All such terms, in the order of the packs. */
  public static List<Unended> on(LocalDate day, Facts facts) {
    List<Unended> found = new ArrayList<>();
    for (Office office : facts.offices()) {
      for (Term term : office.terms()) {
        if (term.period().end().isEmpty()) {
          why(term.person(), day).ifPresent(why -> found.add(new Unended(office, term, why)));
        }
      }
    }
    return found;
  }

  private static Optional<String> why(Person person, LocalDate day) {
    return person
        .died()
        .map(d -> "died " + d.when())
        .or(
            () ->
                person
                    .born()
                    .filter(b -> b.latest().plusYears(OLDEST).isBefore(day))
                    .map(b -> "was born " + b.when()));
  }

  /** "Robert Byrd died on June 28, 2010; the term as senator since Jan. 3, 1959, has no end". */
  public String describe() {
    return "%s %s; the term as %s %s has no end"
        .formatted(term.person().name(), why, office.fullTitle(), term.period().words());
  }
}
