package org.stet.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;

/**
 * Every name and title of the facts, to be found in a row of words. Looking up takes a step a word,
 * however many names there are. Immutable and safe to share.
 */
public final class Gazetteer {
  private final Node people = new Node();
  private final Node titles = new Node();
  private final Node entities = new Node();
  private final Facts facts;
  private final NameIndex names;

  /** A name or title of the facts that was met. */
  public record Match<T>(int first, int end, List<T> meanings) {
    /** How many words it has. */
    public int length() {
      return end - first;
    }
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Meaning> meanings = new ArrayList<>();
  }

  /** What a row of words means, and how each of them must be written to mean it. */
  private record Meaning(Object of, List<Word.Letters> letters) {
    boolean fits(List<Word> words, int first) {
      for (int i = 0; i < letters.size(); i++) {
        Word word = words.get(first + i);
        boolean fits =
            switch (letters.get(i)) {
              case LOWER, DIGITS -> true;
              case CAPITALIZED -> word.isCapitalized();
              case CAPITALS -> word.letters() == Word.Letters.CAPITALS;
            };
        if (!fits) {
          return false;
        }
      }
      return true;
    }
  }

  public Gazetteer(Facts facts) {
    this.facts = facts;
    this.names = new NameIndex(facts);
    facts.people().forEach(this::add);
    facts.offices().forEach(this::add);
    facts.entities().forEach(this::add);
  }

  public Facts facts() {
    return facts;
  }

  /** The people by family name. */
  public NameIndex names() {
    return names;
  }

  private void add(Person person) {
    add(people, person.name(), person);
    person.also().forEach(form -> add(people, form, person));
  }

  private void add(Office office) {
    add(titles, office.title(), office);
    office.also().forEach(form -> add(titles, form, office));
    office.beforeName().forEach(form -> add(titles, form, office));
  }

  private void add(Entity entity) {
    add(entities, entity.name(), entity);
    entity.also().forEach(form -> add(entities, form, entity));
    entity.demonyms().forEach(form -> add(entities, form, entity));
  }

  private static void add(Node root, String form, Object of) {
    List<Word> words = Words.of(form);
    Node node = root;
    for (Word word : words) {
      node = node.next.computeIfAbsent(word.key(), key -> new Node());
    }
    boolean isKnown = node.meanings.stream().anyMatch(m -> m.of().equals(of));
    if (!words.isEmpty() && !isKnown) {
      node.meanings.add(new Meaning(of, words.stream().map(Word::letters).toList()));
    }
  }

  /** The longest full name that begins at a word; names of one word are left to the surnames. */
  Optional<Match<Person>> personAt(List<Word> words, int first) {
    return longest(people, words, first, Person.class).filter(m -> m.length() > 1);
  }

  /** The longest title that begins at a word. */
  Optional<Match<Office>> titleAt(List<Word> words, int first) {
    return longest(titles, words, first, Office.class);
  }

  /** The longest name or demonym of a place or body that begins at a word. */
  Optional<Match<Entity>> entityAt(List<Word> words, int first) {
    return longest(entities, words, first, Entity.class);
  }

  private static <T> Optional<Match<T>> longest(
      Node root, List<Word> words, int first, Class<T> type) {
    Node node = root;
    Optional<Match<T>> best = Optional.empty();
    for (int i = first; i < words.size(); i++) {
      if (i > first && !words.get(i).gap().joins()) {
        break;
      }
      node = node.next.get(words.get(i).key());
      if (node == null) {
        break;
      }
      List<T> meanings = meanings(node, words, first, type);
      if (!meanings.isEmpty()) {
        best = Optional.of(new Match<>(first, i + 1, meanings));
      }
    }
    return best;
  }

  private static <T> List<T> meanings(Node node, List<Word> words, int first, Class<T> type) {
    return node.meanings.stream()
        .filter(m -> m.fits(words, first))
        .map(m -> type.cast(m.of()))
        .toList();
  }
}
