package org.stet.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.claim.Evidence;
import org.stet.claim.Known;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.mention.Gazetteer;
import org.stet.mention.Query;

/** Answers questions from the facts: who held an office, which offices somebody held. */
public final class Explainer {
  private final Facts facts;
  private final Gazetteer gazetteer;

  public Explainer(Facts facts) {
    this.facts = facts;
    this.gazetteer = new Gazetteer(facts);
  }

  /**
   * One answer.
   *
   * @param about the office or the person
   * @param evidence what is known; empty when nothing is known for that day
   */
  public record Answer(String about, List<Evidence> evidence) {
    public Answer {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Answers a query.
   *
   * @param query an office, with its place or body, or a person: "US president", "Antony Blinken"
   * @param date the day to answer for; all terms when empty
   * @return an answer for each office and person that the query can mean; empty when it means none
   */
  public List<Answer> explain(String query, Optional<LocalDate> date) {
    Query asked = Query.of(query, gazetteer);
    List<Answer> answers = new ArrayList<>();
    asked.offices().forEach(office -> answers.add(about(office, date)));
    asked.people().forEach(person -> answers.add(about(person, date)));
    return answers;
  }

  private static Answer about(Office office, Optional<LocalDate> date) {
    List<Term> terms = date.map(day -> office.termsBetween(day, day)).orElse(office.terms());
    return new Answer(office.fullTitle(), terms.stream().map(t -> Known.term(office, t)).toList());
  }

  private Answer about(Person person, Optional<LocalDate> date) {
    return new Answer(
        person.name(),
        facts.tenuresOf(person).stream()
            .filter(t -> date.map(day -> t.term().period().touches(day, day)).orElse(true))
            .map(t -> Known.term(t.office(), t.term()))
            .toList());
  }
}
