package org.stet.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;

/**
 * What somebody held of the offices that a title can mean. A person has few terms, and an office,
 * let alone a title, may have hundreds: the person's are looked through.
 */
final class Held {
  private Held() {}

  /** Those terms of which a time is recorded, in the order of the packs. */
  static List<Facts.Tenure> by(Person person, List<Office> offices, Facts facts) {
    List<Facts.Tenure> found = new ArrayList<>();
    for (Facts.Tenure tenure : facts.allTenuresOf(person)) {
      if (tenure.term().period().isKnown() && offices.contains(tenure.office())) {
        found.add(tenure);
      }
    }
    return found;
  }

  /** The offices of such terms, in the order in which they are given. */
  static List<Office> offices(Person person, List<Office> offices, Facts facts) {
    Set<Office> held = new HashSet<>();
    by(person, offices, facts).forEach(tenure -> held.add(tenure.office()));
    return held.isEmpty() ? List.of() : offices.stream().filter(held::contains).toList();
  }

  /** Whether there is such a term. */
  static boolean isAny(Person person, List<Office> offices, Facts facts) {
    for (Facts.Tenure tenure : facts.allTenuresOf(person)) {
      if (tenure.term().period().isKnown() && offices.contains(tenure.office())) {
        return true;
      }
    }
    return false;
  }
}
