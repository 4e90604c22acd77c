package org.stet.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.fact.Event;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Relation;

/**
 * What a few words ask for: "US president", "Antony Blinken", "members of NATO", "9/11 attacks".
 *
 * @param offices offices of the title that is named, of the place or body that is named when there
 *     is one
 * @param people people who are named in full or by family name
 * @param entities places and bodies that are asked for themselves
 * @param topic the relation that is asked for of them, or {@link #MEMBERS}; all when empty
 * @param events events of such a name
 */
public record Query(
    List<Office> offices,
    List<Person> people,
    List<Entity> entities,
    Optional<String> topic,
    List<Event> events) {
  /** The topic of who is a member of a body. */
  public static final String MEMBERS = "members";

  private static final Set<String> FILLERS = Set.of("of", "the", "in", "a", Word.POSSESSIVE);

  public Query {
    offices = List.copyOf(offices);
    people = List.copyOf(people);
    entities = List.copyOf(entities);
    events = List.copyOf(events);
  }

  /** Reads a query. Capitals are not asked for: "us president" is understood. */
  public static Query of(String text, Gazetteer gazetteer) {
    List<Word> words = Words.of(text).stream().map(Word::inCapitals).toList();
    Set<Entity> entities = new LinkedHashSet<>();
    Set<Office> offices = new LinkedHashSet<>();
    Set<Person> people = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      gazetteer.entities().longestAt(words, i).ifPresent(m -> entities.addAll(m.meanings()));
      gazetteer.people().longestAt(words, i).ifPresent(m -> people.addAll(m.meanings()));
    }
    longestTitle(words, gazetteer).ifPresent(m -> offices.addAll(m.meanings()));
    if (!entities.isEmpty()) {
      offices.removeIf(o -> entities.stream().noneMatch(o::isOf));
    }
    Topic topic = Topic.of(words, gazetteer);
    if (people.isEmpty() && offices.isEmpty()) {
      people.addAll(gazetteer.names().people(keys(words)));
    }
    boolean isElse = people.isEmpty() && offices.isEmpty() && topic.entities().isEmpty();
    List<Event> events = events(words, gazetteer.facts(), isElse);
    return new Query(
        List.copyOf(offices), List.copyOf(people), topic.entities(), topic.relation(), events);
  }

  private static List<String> keys(List<Word> words) {
    return words.stream().map(Word::key).toList();
  }

  private static Optional<Gazetteer.Match<Office>> longestTitle(
      List<Word> words, Gazetteer gazetteer) {
    Optional<Gazetteer.Match<Office>> best = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      Optional<Gazetteer.Match<Office>> match = gazetteer.titles().longestAt(words, i);
      if (match.isPresent() && best.map(b -> b.length() < match.get().length()).orElse(true)) {
        best = match;
      }
    }
    return best;
  }

  /** A place or body that is asked for itself, and what of it. */
  private record Topic(List<Entity> entities, Optional<String> relation) {
    private static final Topic NONE = new Topic(List.of(), Optional.empty());

    static Topic of(List<Word> words, Gazetteer gazetteer) {
      for (int i = 0; i < words.size(); i++) {
        Optional<Gazetteer.Match<Entity>> match = gazetteer.entities().longestAt(words, i);
        if (match.isPresent()) {
          return of(match.get(), words, gazetteer.facts());
        }
      }
      return NONE;
    }

    private static Topic of(Gazetteer.Match<Entity> match, List<Word> words, Facts facts) {
      Stream<Word> others =
          Stream.concat(
              words.subList(0, match.first()).stream(),
              words.subList(match.end(), words.size()).stream());
      String rest =
          others.map(Word::key).filter(k -> !FILLERS.contains(k)).collect(Collectors.joining("-"));
      boolean isRelation =
          rest.equals(MEMBERS)
              || facts.relations().stream().map(Relation::id).anyMatch(rest::equals);
      if (!rest.isEmpty() && !isRelation) {
        return NONE;
      }
      return new Topic(match.meanings(), rest.isEmpty() ? Optional.empty() : Optional.of(rest));
    }
  }

  /**
   * The events of this name.
   *
   * @param orNear whether, where there are none, those that have all the words are meant
   */
  private static List<Event> events(List<Word> words, Facts facts, boolean orNear) {
    List<String> asked = keys(words).stream().filter(k -> !FILLERS.contains(k)).toList();
    List<Event> named = new ArrayList<>();
    List<Event> near = new ArrayList<>();
    for (Event event : facts.events()) {
      List<List<String>> names =
          Stream.concat(Stream.of(event.name()), event.also().stream())
              .map(n -> keys(Words.of(n)).stream().filter(k -> !FILLERS.contains(k)).toList())
              .toList();
      if (names.contains(asked)) {
        named.add(event);
      } else if (orNear
          && asked.size() > 1
          && names.stream().anyMatch(n -> new HashSet<>(n).containsAll(asked))) {
        near.add(event);
      }
    }
    return named.isEmpty() ? near : named;
  }
}
