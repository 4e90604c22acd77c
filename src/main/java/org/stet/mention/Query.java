package org.stet.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Entity;
import org.stet.fact.Office;
import org.stet.fact.Person;

/**
 * What a few words ask for: "US president", "Antony Blinken", "president of France".
 *
 * @param offices offices of the title that is named, of the place or body that is named when there
 *     is one
 * @param people people who are named in full or by family name
 */
public record Query(List<Office> offices, List<Person> people) {
  public Query {
    offices = List.copyOf(offices);
    people = List.copyOf(people);
  }

  /** Reads a query. Capitals are not asked for: "us president" is understood. */
  public static Query of(String text, Gazetteer gazetteer) {
    List<Word> words = new ArrayList<>();
    Words.of(text)
        .forEach(w -> words.add(new Word(w.span(), w.key(), Word.Letters.CAPITALS, w.gap())));
    Set<Entity> entities = new LinkedHashSet<>();
    Set<Office> offices = new LinkedHashSet<>();
    Set<Person> people = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      gazetteer.entityAt(words, i).ifPresent(m -> entities.addAll(m.meanings()));
      gazetteer.personAt(words, i).ifPresent(m -> people.addAll(m.meanings()));
    }
    longestTitle(words, gazetteer).ifPresent(m -> offices.addAll(m.meanings()));
    if (!entities.isEmpty()) {
      offices.removeIf(o -> entities.stream().noneMatch(o::isOf));
    }
    if (people.isEmpty() && offices.isEmpty()) {
      people.addAll(gazetteer.names().people(words.stream().map(Word::key).toList()));
    }
    return new Query(List.copyOf(offices), List.copyOf(people));
  }

  private static Optional<Gazetteer.Match<Office>> longestTitle(
      List<Word> words, Gazetteer gazetteer) {
    Optional<Gazetteer.Match<Office>> best = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      Optional<Gazetteer.Match<Office>> match = gazetteer.titleAt(words, i);
      if (match.isPresent() && best.map(b -> b.length() < match.get().length()).orElse(true)) {
        best = match;
      }
    }
    return best;
  }
}
