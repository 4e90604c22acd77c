package org.stet.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;

/**
 * Every name and title of the facts, to be found in a row of words. Looking up takes a step a word,
 * however many names there are. Safe to share.
 */
public final class Gazetteer {
  private final Facts facts;
  private final NameTables tables;
  private final NameIndex names;
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  /** A name or title of the facts that was met. */
  public record Match<T>(int first, int end, List<T> meanings) {
    public Match {
      meanings = List.copyOf(meanings);
    }

    /** How many words it has. */
    public int length() {
      return end - first;
    }
  }

  public Gazetteer(Facts facts) {
    this.facts = facts;
    this.tables = NameTables.of(facts);
    this.names = new NameIndex(facts, tables);
  }

  public Facts facts() {
    return facts;
  }

  /** The people by family name. */
  public NameIndex names() {
    return names;
  }

  /**
   * What one kind of claim needs to know of all facts, made when it is first asked for and kept.
   *
   * @param kind its type; there is one of each type, and it is safe to share
   * @param maker makes it from this gazetteer, and nothing else
   */
  public <T> T once(Class<T> kind, Function<Gazetteer, T> maker) {
    return kind.cast(made.computeIfAbsent(kind, k -> maker.apply(this)));
  }

  /** The longest full name that begins at a word; names of one word are left to the surnames. */
  Optional<Match<Person>> personAt(List<Word> words, int first) {
    return longest(NameSections.PEOPLE, words, first, facts.people()::get)
        .filter(m -> m.length() > 1);
  }

  /** The longest title that begins at a word. */
  Optional<Match<Office>> titleAt(List<Word> words, int first) {
    return longest(NameSections.TITLES, words, first, facts.offices()::get);
  }

  /** The longest title in the plural that begins at a word: "senators". */
  Optional<Match<Office>> pluralTitleAt(List<Word> words, int first) {
    return longest(NameSections.PLURALS, words, first, facts.offices()::get);
  }

  /** The longest name or demonym of a place or body that begins at a word. */
  Optional<Match<Entity>> entityAt(List<Word> words, int first) {
    return longest(NameSections.ENTITIES, words, first, facts.entities()::get);
  }

  private <T> Optional<Match<T>> longest(
      long kind, List<Word> words, int first, IntFunction<T> meaning) {
    return tables
        .longest(kind, words, first)
        .map(
            found ->
                new Match<>(
                    first, found.end(), found.ordinals().stream().map(meaning::apply).toList()));
  }
}
