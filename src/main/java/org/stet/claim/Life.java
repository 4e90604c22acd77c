package org.stet.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.fact.Person;

/** What is known of somebody's birth and death, put into a sentence. */
final class Life {
  private Life() {}

  /** "Harry Reid was born on Dec. 2, 1939, and died on Dec. 28, 2021." */
  static Evidence of(Person person) {
    return of(person, person.died());
  }

  /** The same on a day: nobody knows then when somebody will die. */
  static Evidence upTo(LocalDate day, Person person) {
    return of(person, AgeTime.death(person, day));
  }

  private static Evidence of(Person person, Optional<EdtfDate> death) {
    String born = person.born().map(b -> " was born " + b.when()).orElse("");
    String died = death.map(d -> " died " + d.when()).orElse("");
    String join = born.isEmpty() || died.isEmpty() ? "" : comma(person.born()) + " and";
    return new Evidence.FromFact(
        (person.name() + born + join + died + ".").replace("..", "."), person.citation());
  }

  private static String comma(Optional<EdtfDate> born) {
    return born.filter(EdtfDate::isDay).isPresent() ? "," : "";
  }
}
