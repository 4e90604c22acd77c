package org.stet.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.text.Problem;

/** The people, places and bodies of all layers by id; a later layer amends what an earlier says. */
final class Subjects {
  private final List<Problem> problems;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Person> people = new LinkedHashMap<>();

  Subjects(List<Problem> problems) {
    this.problems = problems;
  }

  List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  List<Person> people() {
    return List.copyOf(people.values());
  }

  void put(Entity entity) {
    refuse(people.get(entity.id()), entity.citation());
    entities.merge(entity.id(), entity, Subjects::amended);
  }

  void put(Person person) {
    refuse(entities.get(person.id()), person.citation());
    people.merge(person.id(), person, Subjects::amended);
  }

  /** The same office, its holders named by the texts of their own ids where they are known. */
  Pack.OfficeDraft sharing(Pack.OfficeDraft office) {
    return office.withTerms(office.terms().stream().map(this::sharing).toList());
  }

  private Pack.TermDraft sharing(Pack.TermDraft term) {
    Person same = people.get(term.person().id());
    return same == null ? term : term.sharing(same);
  }

  /** An id names a person or else a place or body, whichever layer says so. */
  private void refuse(@Nullable Subject other, Citation citation) {
    if (other != null) {
      problems.add(
          new Problem(
              citation.pack(),
              citation.span(),
              "'%s' is the id of %s in %s already; take another one"
                  .formatted(other.id(), other.name(), other.citation().pack().name())));
    }
  }

  /** What a later layer leaves out stays as it was. */
  private static Entity amended(Entity earlier, Entity later) {
    boolean saysAdjective = !later.adjective().equals(later.name()) || earlier.name().isEmpty();
    return new Entity(
        later.id(),
        later.isPlace(),
        later.name(),
        later.also().isEmpty() ? earlier.also() : later.also(),
        later.acronym().or(earlier::acronym),
        later.demonyms().isEmpty() ? earlier.demonyms() : later.demonyms(),
        saysAdjective ? later.adjective() : earlier.adjective(),
        later.citation());
  }

  private static Person amended(Person earlier, Person later) {
    return new Person(
        later.id(),
        later.name(),
        later.also().isEmpty() ? earlier.also() : later.also(),
        later.formerNames().isEmpty() ? earlier.formerNames() : later.formerNames(),
        saysFamily(earlier, later) ? later.family() : earlier.family(),
        later.born().or(earlier::born),
        later.died().or(earlier::died),
        later.pronouns().or(earlier::pronouns),
        later.wikidata().or(earlier::wikidata),
        later.citation());
  }

  /** A family name that only follows from an unchanged name says nothing. */
  private static boolean saysFamily(Person earlier, Person later) {
    return !later.name().equals(earlier.name())
        || !later.family().equals(Person.familyOf(later.name()));
  }

  /** A place or body; a problem where nobody defines it. */
  Optional<Entity> entity(Pack.Reference reference) {
    return found(
        Optional.ofNullable(entities.get(reference.id())),
        reference,
        "a place or body",
        "places: or bodies:");
  }

  /** A person; a problem where nobody defines it. */
  Optional<Person> person(Pack.Reference reference) {
    return found(Optional.ofNullable(people.get(reference.id())), reference, "a person", "people:");
  }

  /** Whoever has an id; a problem where nobody does. */
  Optional<Subject> subject(Pack.Reference reference) {
    Optional<Subject> entity = Optional.ofNullable(entities.get(reference.id()));
    return found(
        entity.or(() -> Optional.ofNullable(people.get(reference.id()))),
        reference,
        "a person, place or body",
        "people:, places: or bodies:");
  }

  private <T> Optional<T> found(
      Optional<T> found, Pack.Reference reference, String what, String where) {
    if (found.isEmpty()) {
      problems.add(
          new Problem(
              reference.source(),
              reference.span(),
              "no pack defines %s '%s'; define it under %s"
                  .formatted(what, reference.id(), where)));
    }
    return found;
  }
}
