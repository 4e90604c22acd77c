package org.stet.claim;

import java.util.List;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.mention.Difference;

/** Who is meant by a name beside a title. */
sealed interface Resolution {
  /**
   * People of the facts who go by the name.
   *
   * @param alone whether it is a family name without a given name
   */
  record Named(List<Person> people, boolean alone) implements Resolution {
    public Named {
      people = List.copyOf(people);
    }
  }

  /**
   * The name is nobody's, but differs little from that of somebody who holds, or held, the office.
   */
  record Misnamed(Office office, Term term, Difference difference) implements Resolution {}

  /**
   * The name is nobody's, but differs little from that of somebody who holds another office at the
   * time.
   */
  record Misplaced(Office office, Term term, Difference difference) implements Resolution {}

  /** Somebody who has such a title, but in another jurisdiction than the one beside it. */
  record Elsewhere(Office office, Term term) implements Resolution {}

  /** Nobody that the facts know. */
  record Stranger() implements Resolution {}
}
