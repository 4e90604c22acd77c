package org.stet.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stet.fact.EdtfDate;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Slug;
import org.stet.fact.Term;
import org.stet.text.Source;

/** What the packs hold already: by it people, places and bodies are recognised. */
final class Known {
  private final String file;
  private final Facts facts;
  private final Map<String, Person> byWikidata = new HashMap<>();
  private final Map<String, List<Person>> byName = new HashMap<>();
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Office> offices = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> relations = new HashSet<>();

  /**
   * @param file the name of the pack that is imported, such as {@code us-senate.yaml}
   * @param facts the facts of all packs, with what an earlier import wrote
   */
  Known(String file, Facts facts) {
    this.file = file;
    this.facts = facts;
    for (Person person : facts.people()) {
      ids.add(person.id());
      names(person).forEach(n -> byName.computeIfAbsent(n, x -> new ArrayList<>()).add(person));
      person.wikidata().ifPresent(q -> byWikidata.put(q, person));
    }
    for (Entity entity : facts.entities()) {
      ids.add(entity.id());
      entities.putIfAbsent(entity.id(), entity);
      Stream.concat(Stream.of(entity.name()), entity.also().stream())
          .forEach(n -> entities.putIfAbsent(Slug.folded(n), entity));
    }
    facts.offices().forEach(o -> offices.put(o.id(), o));
    facts.relations().stream()
        .filter(r -> !isOwn(r.citation().pack()))
        .forEach(r -> relations.add(r.id()));
    ids.addAll(offices.keySet());
  }

  private static Set<String> names(Person person) {
    Set<String> names = new HashSet<>();
    names.add(Slug.folded(person.name()));
    person.also().forEach(n -> names.add(Slug.folded(n)));
    return names;
  }

  /** Whether something in the packs has this id. */
  boolean has(String id) {
    return ids.contains(id);
  }

  /** Whether another pack defines this kind of fact. */
  boolean hasRelation(String id) {
    return relations.contains(id);
  }

  /** Whether an earlier import of this pack wrote this, so that it is to be written again. */
  boolean isOwn(Source pack) {
    return pack.name().substring(pack.name().lastIndexOf('/') + 1).equals(file);
  }

  /**
   * The same person: of the same id, the same Wikidata id, or the same name and birthday; of one
   * whom an earlier import wrote, the same name is enough where no birthday speaks against it.
   */
  Optional<Person> same(FoundPerson found) {
    return found
        .id()
        .flatMap(facts::person)
        .or(() -> found.wikidata().map(byWikidata::get))
        .or(() -> namesake(found, p -> isSameDay(p.born(), found.born())))
        .or(() -> namesake(found, p -> isOwn(p) && p.born().equals(found.born())))
        .or(() -> namesake(found, p -> isOwn(p) && isCloser(p.born(), found.born())));
  }

  private Optional<Person> namesake(FoundPerson found, Predicate<Person> test) {
    return namesakes(found).stream()
        .filter(test)
        .filter(p -> !isAnotherItem(found.wikidata(), p.wikidata()))
        .findFirst();
  }

  private static boolean isAnotherItem(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  boolean isOwn(Person person) {
    return isOwn(person.citation().pack());
  }

  /** Sources come to know birthdays, or to know them better. */
  private static boolean isCloser(Optional<EdtfDate> before, Optional<EdtfDate> now) {
    return before.isEmpty()
        || (now.isPresent()
            && !now.get().earliest().isBefore(before.get().earliest())
            && !now.get().latest().isAfter(before.get().latest()));
  }

  /** All people of one of somebody's names. */
  List<Person> namesakes(FoundPerson found) {
    return Stream.concat(Stream.of(found.name()), found.also().stream())
        .flatMap(name -> byName.getOrDefault(Slug.folded(name), List.of()).stream())
        .distinct()
        .toList();
  }

  private static boolean isSameDay(Optional<EdtfDate> one, Optional<EdtfDate> other) {
    return one.isPresent() && one.get().isDay() && one.equals(other);
  }

  /** A place or body by its id or one of its names. */
  Optional<Entity> entity(String idOrName) {
    return Optional.ofNullable(entities.get(idOrName))
        .or(() -> Optional.ofNullable(entities.get(Slug.folded(idOrName))));
  }

  Optional<Office> office(String id) {
    return Optional.ofNullable(offices.get(id));
  }

  /** An office of which another pack speaks, as it is when all packs are put together. */
  Optional<Office> officeOfOthers(String id) {
    return office(id)
        .filter(
            o ->
                Stream.of(o.terms(), o.overruled())
                    .flatMap(List::stream)
                    .map(Term::citation)
                    .anyMatch(c -> !isOwn(c.pack())));
  }

  /** What an earlier import of this pack wrote of offices. */
  List<Office> ownOffices() {
    return offices.values().stream().filter(o -> isOwn(o.citation().pack())).toList();
  }

  /** What an earlier import of this pack wrote of people. */
  List<Person> ownPeople() {
    return facts.people().stream().filter(this::isOwn).toList();
  }
}
