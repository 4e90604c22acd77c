package org.stet.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All facts of all packs, linked and indexed; immutable and safe to share. */
public final class Facts {
  private final List<Entity> entities;
  private final List<Person> people;
  private final List<Office> offices;
  private final List<Example> examples;
  private final Map<String, List<Tenure>> tenures = new HashMap<>();
  private final Map<String, Person> byId = new HashMap<>();

  /** A term together with its office. */
  public record Tenure(Office office, Term term) {}

  Facts(
      Collection<Entity> entities,
      Collection<Person> people,
      Collection<Office> offices,
      Collection<Example> examples) {
    this.entities = List.copyOf(entities);
    this.people = List.copyOf(people);
    this.offices = List.copyOf(offices);
    this.examples = List.copyOf(examples);
    this.people.forEach(p -> byId.put(p.id(), p));
    for (Office office : offices) {
      for (Term term : office.terms()) {
        tenures
            .computeIfAbsent(term.person().id(), id -> new ArrayList<>())
            .add(new Tenure(office, term));
      }
    }
  }

  /** Places and bodies. */
  public List<Entity> entities() {
    return entities;
  }

  public List<Person> people() {
    return people;
  }

  public List<Office> offices() {
    return offices;
  }

  /** The sentences by which the packs prove themselves. */
  public List<Example> examples() {
    return examples;
  }

  /** A person by the id that the packs use. */
  public Optional<Person> person(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Every term of a person in any office, in the order of the packs. */
  public List<Tenure> tenuresOf(Person person) {
    return tenures.getOrDefault(person.id(), List.of());
  }
}
