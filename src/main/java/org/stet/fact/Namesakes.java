package org.stet.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.text.Problem;

/** Finds one person who is written down as two: with one Wikidata id, or one name and birthday. */
final class Namesakes {
  private Namesakes() {}

  static void check(Collection<Person> people, List<Problem> problems) {
    Map<String, Person> known = new HashMap<>();
    for (Person person : people) {
      person.wikidata().ifPresent(id -> check(known, id, person, problems));
      person
          .born()
          .filter(EdtfDate::isDay)
          .ifPresent(day -> check(known, day.text() + person.name(), person, problems));
    }
  }

  private static void check(
      Map<String, Person> known, String key, Person person, List<Problem> problems) {
    Person other = known.putIfAbsent(key, person);
    if (other != null && !other.equals(person)) {
      problems.add(
          new Problem(
              person.citation().pack(),
              person.citation().span(),
              "'%s' and '%s' (%s) are one person; define the person once"
                  .formatted(person.id(), other.id(), other.citation().pack().name())));
    }
  }
}
