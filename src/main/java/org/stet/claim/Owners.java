package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Person;
import org.stet.fact.Statement;
import org.stet.fact.Subject;
import org.stet.mention.Gazetteer;

/**
 * Which country or organisation somebody acts for: the White House and Washington for the United
 * States, UNICEF for the United Nations.
 */
final class Owners {
  private static final Set<String> PART_OF = Set.of("government-of", "agency-of", "heir-of");
  private static final Set<String> CAPITALS = Set.of("capital", "one-of-capitals");

  private final Facts facts;

  /** The countries whose capital a place is, in the order of the packs. */
  private final Map<Entity, List<Entity>> byCapital = new HashMap<>();

  private Owners(Gazetteer gazetteer) {
    this.facts = gazetteer.facts();
    facts.statements().stream()
        .filter(s -> CAPITALS.contains(s.relation().id()))
        .forEach(this::addCapital);
  }

  static Owners of(Gazetteer gazetteer) {
    return gazetteer.once(Owners.class, Owners::new);
  }

  private void addCapital(Statement statement) {
    boolean isCountrys =
        statement.subject() instanceof Entity country && !facts.membershipsOf(country).isEmpty();
    if (isCountrys) {
      value(statement)
          .ifPresent(
              capital ->
                  byCapital
                      .computeIfAbsent(capital, c -> new ArrayList<>())
                      .add((Entity) statement.subject()));
    }
  }

  /** Those for whom somebody acts; none where the packs do not tell. */
  Set<Entity> of(Subject subject) {
    return switch (subject) {
      case Person person ->
          facts.allTenuresOf(person).stream()
              .flatMap(t -> Stream.concat(Stream.of(t.office().of()), t.office().alsoOf().stream()))
              .flatMap(e -> of(e).stream())
              .collect(Collectors.toSet());
      case Entity entity -> of(entity);
    };
  }

  private Set<Entity> of(Entity entity) {
    return of(entity, new HashSet<>());
  }

  /**
   * @param seen those on the way, so that a city that is its own country ends the search
   */
  private Set<Entity> of(Entity entity, Set<Entity> seen) {
    Set<Entity> owners = new HashSet<>();
    if (seen.add(entity)) {
      parents(entity).forEach(parent -> owners.addAll(of(parent, seen)));
      seen.remove(entity);
    }
    boolean isCountry = entity.isPlace() && !facts.membershipsOf(entity).isEmpty();
    boolean isOrganisation = !entity.isPlace() && !facts.membersOf(entity).isEmpty();
    if (isCountry || (isOrganisation && owners.isEmpty())) {
      owners.add(entity);
    }
    return owners;
  }

  private Stream<Entity> parents(Entity entity) {
    Stream<Entity> told =
        facts.statementsOn(entity).stream()
            .filter(s -> PART_OF.contains(s.relation().id()))
            .flatMap(s -> value(s).stream());
    Stream<Entity> capitals =
        entity.isPlace() ? byCapital.getOrDefault(entity, List.of()).stream() : Stream.empty();
    return Stream.concat(told, capitals);
  }

  private static Optional<Entity> value(Statement statement) {
    return statement.valueSubject().filter(Entity.class::isInstance).map(Entity.class::cast);
  }

  /** Whether one of some countries is a member of a body. */
  boolean isMember(Set<Entity> countries, Set<Entity> bodies) {
    return countries.stream()
        .flatMap(c -> facts.membershipsOf(c).stream())
        .anyMatch(m -> bodies.contains(m.body()));
  }

  /** Whether two share somebody for whom they act. */
  static boolean isShared(Set<Entity> some, Set<Entity> others) {
    return some.stream().anyMatch(others::contains);
  }

  /** Everybody for whom any of the meanings of a name acts. */
  Set<Entity> ofAll(List<? extends Subject> meanings) {
    return meanings.stream().flatMap(m -> of(m).stream()).collect(Collectors.toSet());
  }
}
