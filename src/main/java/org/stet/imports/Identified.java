package org.stet.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.fact.Office;
import org.stet.fact.Person;

/** The same harvest told in the ids of the packs: its keys are ids, and nobody is in it twice. */
final class Identified {
  private final Harvest found;
  private final Known known;
  private final Ids ids;
  private final Harvest identified = new Harvest();

  private Identified(Harvest found, Known known) {
    this.found = found;
    this.known = known;
    this.ids = new Ids(known);
  }

  static Harvest of(Harvest found, Known known) {
    return new Identified(found, known).identify();
  }

  private Harvest identify() {
    found.heldBack().forEach(h -> identified.holdBack(h.what(), h.why()));
    found.entities().forEach(this::add);
    found.people().forEach(this::add);
    found.offices().forEach(this::add);
    found.terms().forEach(this::add);
    found.facts().forEach(this::add);
    return identified;
  }

  private void add(FoundEntity entity) {
    boolean isOnlyAnId = entity.id().filter(entity.name()::equals).isPresent();
    if (isOnlyAnId && known.entity(entity.name()).isEmpty()) {
      throw ImportException.ofCall(
          "no pack defines a place or body '%s'; take an id from the packs, or define it in one"
              .formatted(entity.name()));
    }
    ids.of(entity)
        .ifPresent(
            id ->
                identified.add(
                    new FoundEntity(
                        id, Optional.of(id), entity.isPlace(), entity.name(), entity.also())));
  }

  private void add(FoundPerson person) {
    ids.of(person)
        .ifPresent(
            id -> {
              FoundPerson dated = withKnownLife(person);
              identified.add(
                  identified
                      .person(id)
                      .map(twin -> merged(id, twin, dated))
                      .orElseGet(() -> merged(id, dated, dated)));
            });
  }

  /** So that a term is held against a life that only the packs know. */
  private FoundPerson withKnownLife(FoundPerson person) {
    Optional<Person> same = known.same(person);
    return new FoundPerson(
        person.key(),
        person.id(),
        person.name(),
        person.also(),
        person.family(),
        person.born().or(() -> same.flatMap(Person::born)),
        person.died().or(() -> same.flatMap(Person::died)),
        person.pronouns(),
        person.wikidata(),
        person.source());
  }

  private static FoundPerson merged(String id, FoundPerson one, FoundPerson other) {
    Stream<String> names =
        Stream.of(one.also(), List.of(other.name()), other.also()).flatMap(List::stream);
    return new FoundPerson(
        id,
        Optional.of(id),
        one.name(),
        names.toList(),
        one.family().or(other::family),
        one.born().or(other::born),
        one.died().or(other::died),
        one.pronouns().or(other::pronouns),
        one.wikidata().or(other::wikidata),
        one.source().or(other::source));
  }

  private void add(FoundOffice office) {
    entityId(office.of())
        .flatMap(of -> Ids.of(office, of).map(id -> renamed(office, id, of)))
        .ifPresentOrElse(
            identified::add,
            () ->
                identified.holdBack(
                    office.title(), "the office belongs to a place or body without a Latin name"));
  }

  /** With the names that the office has in other packs, which those of a later layer replace. */
  private FoundOffice renamed(FoundOffice office, String id, String of) {
    Optional<Office> others = known.officeOfOthers(id);
    return new FoundOffice(
        id,
        Optional.of(id),
        office.title(),
        joined(others.map(Office::also), office.also()),
        joined(others.map(Office::beforeName), office.beforeName()),
        of,
        office.seats(),
        office.source());
  }

  private static List<String> joined(Optional<List<String>> known, List<String> found) {
    return Stream.concat(known.stream().flatMap(List::stream), found.stream()).distinct().toList();
  }

  private Optional<String> entityId(String key) {
    return found.entity(key).flatMap(ids::of);
  }

  private Optional<String> personId(String key) {
    return found.person(key).flatMap(ids::of);
  }

  private void add(FoundTerm term) {
    Optional<String> person = personId(term.person());
    Optional<String> office = officeId(term.office());
    if (person.isEmpty()) {
      boolean isNamed = found.person(term.person()).isPresent();
      identified.holdBack(
          found.words(term),
          isNamed
              ? "the name has no Latin letters, and nothing else makes an id"
              : "the holder has no name in English");
    } else if (office.isPresent()) {
      identified.add(
          new FoundTerm(
              office.get(),
              person.get(),
              term.start(),
              term.end(),
              term.acting(),
              term.number(),
              term.seat(),
              term.party().flatMap(this::entityId),
              term.preferred(),
              term.where(),
              term.source()));
    }
  }

  private Optional<String> officeId(String key) {
    return found.office(key).flatMap(o -> entityId(o.of()).flatMap(of -> Ids.of(o, of)));
  }

  private void add(FoundFact fact) {
    Optional<String> subject = entityId(fact.subject());
    Optional<String> value = entityId(fact.value()).or(() -> personId(fact.value()));
    if (subject.isPresent() && value.isPresent()) {
      identified.add(
          new FoundFact(subject.get(), fact.relation(), value.get(), fact.since(), fact.until()));
    }
  }
}
