package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * Who is who in an article: every place that names a person of the facts, in full, by title or by
 * family name.
 */
final class Cast {
  private final TreeMap<Integer, PersonMention> mentions = new TreeMap<>();
  private final Map<Integer, PersonMention> byEnd = new HashMap<>();
  private final Map<String, List<Person>> byFamily = new HashMap<>();

  private Cast(Reading reading) {
    for (SentenceReading sentence : reading.sentences()) {
      sentence
          .people()
          .forEach(m -> add(reading, sentence.spanOf(m.first(), m.end()), m.meanings()));
    }
    OfficeClaims.of(reading).all().forEach(claim -> titled(reading, claim));
    Slips.of(reading).all().forEach(slip -> add(reading, slip.span(), List.of(slip.person())));
    reading.names().alone().values().forEach(runs -> runs.forEach(run -> alone(run)));
    mentions.values().forEach(mention -> byEnd.put(mention.span().end(), mention));
  }

  static Cast of(Reading reading) {
    return reading.once(Cast.class, Cast::new);
  }

  private void titled(Reading reading, OfficeClaim claim) {
    List<Person> people =
        switch (claim.resolution()) {
          case Resolution.Named named -> holders(claim, reading, named.people());
          case Resolution.Misnamed misnamed ->
              Anchor.isTold(claim.pair().title(), misnamed.office(), reading)
                  ? List.of(misnamed.term().person())
                  : List.of();
          case Resolution.Misplaced misplaced -> List.of(misplaced.term().person());
          case Resolution.Elsewhere elsewhere -> List.of(elsewhere.term().person());
          case Resolution.Stranger s -> List.of();
        };
    add(reading, claim.name().span(), people);
    if (people.size() == 1) {
      learn(claim.name().bareKeys().getLast(), people.getFirst());
    }
  }

  /** Of several people of one name, those who hold the office at the time. */
  private static List<Person> holders(OfficeClaim claim, Reading reading, List<Person> people) {
    if (people.size() == 1) {
      return people;
    }
    Moment moment = Moment.of(claim.pair().sentence(), reading);
    List<Office> offices = claim.pair().title().offices();
    List<Person> holders =
        people.stream()
            .filter(
                p ->
                    Held.by(p, offices, reading.facts()).stream()
                        .anyMatch(t -> moment.touches(t.term())))
            .toList();
    return holders.isEmpty() ? people : holders;
  }

  private void add(Reading reading, Span span, List<Person> people) {
    if (people.size() == 1) {
      mentions.putIfAbsent(span.start(), new PersonMention(span, people.getFirst()));
      learn(reading.gazetteer().names().forms(people.getFirst()).family(), people.getFirst());
    }
  }

  private void learn(String family, Person person) {
    List<Person> people = byFamily.computeIfAbsent(family, f -> new ArrayList<>());
    if (!people.contains(person)) {
      people.add(person);
    }
  }

  private void alone(NameRun run) {
    List<Person> people = byFamily.getOrDefault(run.bareKeys().getFirst(), List.of());
    if (people.size() == 1) {
      mentions.putIfAbsent(run.span().start(), new PersonMention(run.span(), people.getFirst()));
    }
  }

  /** The mentions inside a stretch of prose, in order. */
  List<PersonMention> in(Span span) {
    List<PersonMention> found = List.of();
    for (PersonMention mention : mentions.subMap(span.start(), span.end()).values()) {
      if (span.contains(mention.span())) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(mention);
      }
    }
    return found;
  }

  Optional<PersonMention> startingAt(int offset) {
    return Optional.ofNullable(mentions.get(offset));
  }

  Optional<PersonMention> endingAt(int offset) {
    return Optional.ofNullable(byEnd.get(offset));
  }
}
