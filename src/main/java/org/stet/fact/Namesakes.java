package org.stet.fact;

import java.util.List;
import org.stet.store.Hash;
import org.stet.store.HashTable;
import org.stet.store.HashTableWriter;
import org.stet.text.Problem;

/** Finds one person who is written down as two: with one Wikidata id, or one name and birthday. */
final class Namesakes {
  private final List<Person> people;
  private final List<Problem> problems;
  private final HashTableWriter known = new HashTableWriter();

  private Namesakes(List<Person> people, List<Problem> problems) {
    this.people = people;
    this.problems = problems;
  }

  static void check(List<Person> people, List<Problem> problems) {
    Namesakes namesakes = new Namesakes(people, problems);
    for (int i = 0; i < people.size(); i++) {
      namesakes.check(i);
    }
  }

  private void check(int number) {
    Person person = people.get(number);
    person.wikidata().ifPresent(id -> check(Hash.of(id), number));
    person
        .born()
        .filter(EdtfDate::isDay)
        .ifPresent(day -> check(Hash.of(Hash.of(day.text()), person.name()), number));
  }

  private void check(long hash, int number) {
    int earlier = known.get(hash);
    if (earlier == HashTable.NONE) {
      known.put(hash, number);
      return;
    }
    Person person = people.get(number);
    Person other = people.get(earlier);
    if (!other.equals(person)) {
      problems.add(
          new Problem(
              person.citation().pack(),
              person.citation().span(),
              "'%s' and '%s' (%s) are one person; define the person once"
                  .formatted(person.id(), other.id(), other.citation().pack().name())));
    }
  }
}
