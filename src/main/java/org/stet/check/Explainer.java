package org.stet.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.claim.Evidence;
import org.stet.claim.Known;
import org.stet.fact.Entity;
import org.stet.fact.Event;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Period;
import org.stet.fact.Person;
import org.stet.fact.Statement;
import org.stet.fact.Subject;
import org.stet.fact.Term;
import org.stet.mention.Gazetteer;
import org.stet.mention.Query;

/**
 * Answers questions from the facts: who held an office, which offices somebody held, what is known
 * of a place or a body, when something happened.
 */
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
   * @param about the office, the person, the place, the body or the event
   * @param evidence what is known; empty when nothing is known for that day
   * @param overruled what an earlier layer of packs says, and a later one knows better
   */
  public record Answer(String about, List<Evidence> evidence, List<Evidence> overruled) {
    public Answer {
      evidence = List.copyOf(evidence);
      overruled = List.copyOf(overruled);
    }
  }

  /**
   * Answers a query.
   *
   * @param query an office, with its place or body, or a person, a place, a body or an event: "US
   *     president", "Antony Blinken", "members of NATO", "September 11 attacks"
   * @param date the day to answer for; all times when empty
   * @return an answer for each thing that the query can mean; empty when it means none
   */
  public List<Answer> explain(String query, Optional<LocalDate> date) {
    Query asked = Query.of(query, gazetteer);
    List<Answer> answers = new ArrayList<>();
    asked.offices().forEach(office -> answers.add(about(office, date)));
    asked.people().forEach(person -> answers.add(about(person, date)));
    asked.entities().forEach(entity -> answers.add(about(entity, asked.topic(), date)));
    asked.events().forEach(event -> answers.add(about(event, date)));
    return answers;
  }

  private Answer about(Office office, Optional<LocalDate> date) {
    List<Term> terms =
        date.map(day -> office.termsBetween(day, day)).orElseGet(() -> facts.holdersOf(office));
    return new Answer(
        office.fullTitle(),
        terms.stream().map(t -> Known.term(office, t)).toList(),
        overruled(office, date).map(t -> Known.term(office, t)).toList());
  }

  private static Stream<Term> overruled(Office office, Optional<LocalDate> date) {
    return office.overruled().stream().filter(t -> isAt(t.period(), date));
  }

  /** What has no time is an answer for all times only. */
  private static boolean isAt(Period period, Optional<LocalDate> date) {
    return date.map(day -> period.isKnown() && period.touches(day, day)).orElse(true);
  }

  private Answer about(Person person, Optional<LocalDate> date) {
    List<Facts.Tenure> tenures = facts.allTenuresOf(person);
    Stream<Evidence> offices =
        tenures.stream()
            .filter(t -> isAt(t.term().period(), date))
            .map(t -> Known.term(t.office(), t.term()));
    Stream<Evidence> overruled =
        tenures.stream()
            .map(Facts.Tenure::office)
            .distinct()
            .flatMap(
                o ->
                    overruled(o, date)
                        .filter(t -> t.person().equals(person))
                        .map(t -> Known.term(o, t)));
    return new Answer(
        person.name(),
        Stream.concat(
                offices,
                Stream.concat(
                    statements(facts.statementsOn(person), date), memberships(person, date)))
            .toList(),
        overruled.toList());
  }

  private Answer about(Entity entity, Optional<String> topic, Optional<LocalDate> date) {
    List<Statement> statements =
        facts.statementsOn(entity).stream()
            .filter(s -> topic.map(t -> s.relation().id().equals(t)).orElse(true))
            .toList();
    boolean wantsMembers = topic.map(Query.MEMBERS::equals).orElse(true);
    Stream<Evidence> members =
        facts.membersOf(entity).stream()
            .filter(m -> wantsMembers && isDuring(m.period(), date))
            .map(Told::membership);
    Stream<Evidence> memberships = topic.isPresent() ? Stream.empty() : memberships(entity, date);
    return new Answer(
        entity.name(),
        Stream.of(statements(statements, date), memberships, members).flatMap(s -> s).toList(),
        List.of());
  }

  private static Stream<Evidence> statements(List<Statement> all, Optional<LocalDate> date) {
    return all.stream().filter(s -> isDuring(s.period(), date)).map(Known::statement);
  }

  private Stream<Evidence> memberships(Subject member, Optional<LocalDate> date) {
    return facts.membershipsOf(member).stream()
        .filter(m -> isDuring(m.period(), date))
        .map(Told::membership);
  }

  /** Facts and memberships without a time hold always. */
  private static boolean isDuring(Period period, Optional<LocalDate> date) {
    return date.map(day -> period.touches(day, day)).orElse(true);
  }

  private static Answer about(Event event, Optional<LocalDate> date) {
    return new Answer(
        event.name(),
        isDuring(event.period(), date) ? List.of(Told.event(event)) : List.of(),
        List.of());
  }
}
