package org.stet.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.fact.Event;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;

/** Looks for whatever bears a name: people, offices, places, bodies and events. */
public final class NameSearch {
  private final List<String> asked;

  private NameSearch(List<String> asked) {
    this.asked = asked;
  }

  /** How well a name fits. */
  public enum Fit {
    /** It is the name, another name, or the id. */
    EXACT,
    /** It is the family name, or several words of the name. */
    PART,
    /** It can be a slip for the name. */
    NEAR
  }

  /** Something that was found. */
  public sealed interface Hit {
    Fit fit();

    record OfPerson(Fit fit, Person person) implements Hit {}

    record OfOffice(Fit fit, Office office) implements Hit {}

    record OfEntity(Fit fit, Entity entity) implements Hit {}

    record OfEvent(Fit fit, Event event) implements Hit {}
  }

  /** Whatever a name fits, the best first; what is only near to it where nothing else fits. */
  public static List<Hit> find(String name, Facts facts) {
    List<String> asked = keys(name);
    if (asked.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new NameSearch(asked).hits(facts, name);
    boolean hasBetter = hits.stream().anyMatch(h -> h.fit() != Fit.NEAR);
    return hits.stream()
        .filter(h -> !hasBetter || h.fit() != Fit.NEAR)
        .sorted(Comparator.comparing(Hit::fit))
        .toList();
  }

  private List<Hit> hits(Facts facts, String id) {
    List<Hit> hits = new ArrayList<>();
    for (Person person : facts.people()) {
      fit(person, id).ifPresent(fit -> hits.add(new Hit.OfPerson(fit, person)));
    }
    for (Office office : facts.offices()) {
      fit(office.id(), id, titles(office)).ifPresent(f -> hits.add(new Hit.OfOffice(f, office)));
    }
    for (Entity entity : facts.entities()) {
      fit(entity.id(), id, names(entity)).ifPresent(f -> hits.add(new Hit.OfEntity(f, entity)));
    }
    for (Event event : facts.events()) {
      fit(event.id(), id, names(event)).ifPresent(fit -> hits.add(new Hit.OfEvent(fit, event)));
    }
    return hits;
  }

  private static Stream<String> names(Entity entity) {
    return Stream.of(
            Stream.of(entity.name()),
            entity.also().stream(),
            entity.acronym().stream(),
            entity.demonyms().stream())
        .flatMap(names -> names);
  }

  private static Stream<String> names(Event event) {
    return Stream.of(Stream.of(event.name()), event.also().stream(), event.what().stream())
        .flatMap(names -> names);
  }

  private static Stream<String> titles(Office office) {
    Stream<String> titles = Stream.concat(Stream.of(office.title()), office.also().stream());
    return titles.flatMap(t -> Stream.of(t, office.of().adjective() + " " + t));
  }

  private Optional<Fit> fit(Person person, String id) {
    Stream<String> names =
        Stream.of(
                Stream.of(person.name()),
                person.also().stream(),
                person.formerNames().stream().map(Person.FormerName::name))
            .flatMap(n -> n);
    Optional<Fit> fit = fit(person.id(), id, names);
    boolean isBetter = fit.isPresent() && fit.get() != Fit.NEAR;
    return isBetter ? fit : family(keys(person.family())).or(() -> fit);
  }

  private Optional<Fit> family(List<String> family) {
    if (family.equals(asked)) {
      return Optional.of(Fit.PART);
    }
    return isNear(family) ? Optional.of(Fit.NEAR) : Optional.empty();
  }

  private Optional<Fit> fit(String own, String id, Stream<String> names) {
    return own.equals(id)
        ? Optional.of(Fit.EXACT)
        : names.flatMap(name -> fit(keys(name)).stream()).min(Comparator.naturalOrder());
  }

  private Optional<Fit> fit(List<String> name) {
    if (name.equals(asked)) {
      return Optional.of(Fit.EXACT);
    }
    if (asked.size() > 1 && asked.size() < name.size() && new HashSet<>(name).containsAll(asked)) {
      return Optional.of(Fit.PART);
    }
    return isNear(name) ? Optional.of(Fit.NEAR) : Optional.empty();
  }

  /** Every word is that of the name or can be a slip for it. */
  private boolean isNear(List<String> name) {
    if (name.size() != asked.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (!name.get(i).equals(asked.get(i)) && !Spelling.isNear(asked.get(i), name.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> keys(String name) {
    return Words.of(name).stream().map(Word::key).toList();
  }
}
