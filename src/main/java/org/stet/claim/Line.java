package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Facts;
import org.stet.fact.Person;
import org.stet.fact.Term;

/** The line of an office's holders. */
final class Line {
  private Line() {}

  /**
   * Who came just before (or after) a term: the next full holder first, then acting ones in
   * between. Of several seats nobody knows which one was handed on.
   */
  static List<Person> neighbours(Facts.Tenure tenure, boolean before) {
    if (!tenure.office().hasOneSeat()) {
      return List.of();
    }
    List<Person> acting = new ArrayList<>();
    for (Term term : beyond(tenure, before)) {
      if (term.person().equals(tenure.term().person())) {
        continue;
      }
      if (!term.acting()) {
        acting.addFirst(term.person());
        break;
      }
      acting.add(term.person());
    }
    return acting;
  }

  /** The terms before (or after) one, the nearest first. */
  private static List<Term> beyond(Facts.Tenure tenure, boolean before) {
    List<Term> terms = before ? tenure.office().terms().reversed() : tenure.office().terms();
    return terms.subList(terms.indexOf(tenure.term()) + 1, terms.size());
  }

  /** The term itself, and the nearest one before (or after) it that the other person had. */
  static List<Evidence> evidence(Facts.Tenure tenure, Person other, boolean before) {
    List<Evidence> evidence = new ArrayList<>();
    beyond(tenure, before).stream()
        .filter(t -> t.person().equals(other))
        .findFirst()
        .ifPresent(t -> evidence.add(Known.term(tenure.office(), t)));
    evidence.add(Known.term(tenure));
    return evidence;
  }
}
