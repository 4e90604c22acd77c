package org.stet.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.EdtfDate;
import org.stet.fact.Entity;
import org.stet.fact.Person;
import org.stet.fact.Slug;

/** Gives everything its id: the one that it has already, or a new one made from its name. */
final class Ids {
  private final Known known;
  private final Map<String, String> people = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Ids(Known known) {
    this.known = known;
  }

  /**
   * The id of a person; the same person has one id, whoever tells of them.
   *
   * @return empty when a name has no Latin letters and nothing else tells who it is
   */
  Optional<String> of(FoundPerson person) {
    Optional<String> known = Optional.ofNullable(people.get(person.key()));
    if (known.isPresent()) {
      return known;
    }
    Optional<String> id =
        this.known.same(person).map(Person::id).or(person::id).or(() -> fresh(person));
    id.ifPresent(i -> keep(person.key(), i));
    return id;
  }

  private void keep(String key, String id) {
    people.put(key, id);
    taken.add(id);
  }

  private Optional<String> fresh(FoundPerson person) {
    Optional<String> slug = Slug.of(person.name());
    return slug.filter(this::isFree)
        .or(() -> slug.flatMap(s -> person.born().map(b -> dated(s, b))).filter(this::isFree))
        .or(() -> person.wikidata().map(q -> q.toLowerCase(Locale.ROOT)).filter(this::isFree))
        .or(() -> slug.map(this::counted));
  }

  private boolean isFree(String id) {
    return !taken.contains(id) && !known.has(id);
  }

  private static String dated(String slug, EdtfDate born) {
    return slug + "-" + born.text().substring(0, 4);
  }

  private String counted(String slug) {
    int n = 2;
    while (!isFree(slug + "-" + n)) {
      n++;
    }
    return slug + "-" + n;
  }

  /** The id of a place or body. */
  Optional<String> of(FoundEntity entity) {
    return entity.id().or(() -> same(entity).map(Entity::id)).or(() -> Slug.of(entity.name()));
  }

  /** The place or body of the packs that is meant. */
  Optional<Entity> same(FoundEntity entity) {
    return entity
        .id()
        .flatMap(known::entity)
        .or(() -> known.entity(entity.name()))
        .filter(e -> entity.id().isEmpty() || entity.id().get().equals(e.id()));
  }

  /** The id of an office: {@code france-prime-minister}. */
  static Optional<String> of(FoundOffice office, String of) {
    return office.id().or(() -> Slug.of(office.title()).map(title -> of + "-" + title));
  }
}
