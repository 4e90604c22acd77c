package org.stet.mention;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.stet.fact.Entity;
import org.stet.fact.Event;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;

/**
 * Every name and title of the facts, to be found in a row of words. Looking up takes a step a word,
 * however many names there are. Safe to share.
 */
public final class Gazetteer {
  private final Facts facts;
  private final Names<Person> people;
  private final Names<Office> titles;
  private final Names<Office> pluralTitles;
  private final Names<Entity> entities;
  private final Names<Event> events;
  private final NameIndex names;
  private final WordTypes types;
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
    NameTables tables = NameTables.of(facts);
    this.people = new Names<>(tables, NameKind.PEOPLE, 2, facts.people()::get);
    this.titles = new Names<>(tables, NameKind.TITLES, 1, facts.offices()::get);
    this.pluralTitles = new Names<>(tables, NameKind.PLURALS, 1, facts.offices()::get);
    this.entities = new Names<>(tables, NameKind.ENTITIES, 1, facts.entities()::get);
    this.events = new Names<>(tables, NameKind.EVENTS, 1, facts.events()::get);
    this.names = new NameIndex(facts, tables);
    this.types = WordTypes.kept(tables::namesBegunBy);
  }

  public Facts facts() {
    return facts;
  }

  /** Gives the words of prose their types. */
  WordTypes wordTypes() {
    return types;
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

  /** Full names; those of one word are left to the surnames. */
  Names<Person> people() {
    return people;
  }

  Names<Office> titles() {
    return titles;
  }

  /** Titles in the plural: "senators". */
  Names<Office> pluralTitles() {
    return pluralTitles;
  }

  /** Names and demonyms of places and bodies. */
  Names<Entity> entities() {
    return entities;
  }

  Names<Event> events() {
    return events;
  }
}
