package org.stet.claim;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Subject;

/** Which place lies in which, as far as the packs say. */
final class Whereabouts {
  private static final Set<String> RELATIONS = Set.of("located-in", "suburb-of");

  private final Facts facts;

  Whereabouts(Facts facts) {
    this.facts = facts;
  }

  /** Whether one is the other, or lies in it or beside it. */
  boolean isIn(Subject place, Subject whole) {
    return around(place).contains(whole);
  }

  /**
   * Whether it is sure that one has nothing to do with the other: both are places on the map, and
   * neither lies in the other. Two cities of one state of the United States are too near to tell.
   */
  boolean areApart(Subject one, Subject other) {
    Set<Subject> ofOne = around(one);
    Set<Subject> ofOther = around(other);
    return isOnMap(one)
        && isOnMap(other)
        && !ofOne.contains(other)
        && !ofOther.contains(one)
        && ofOne.stream().noneMatch(place -> ofOther.contains(place) && isInside(place));
  }

  /** Whether both are on the map, and neither lies in the other or beside it. */
  boolean areDistinct(Subject one, Subject other) {
    return isOnMap(one) && isOnMap(other) && !isIn(one, other) && !isIn(other, one);
  }

  private boolean isOnMap(Subject place) {
    return place instanceof Entity entity
        && entity.isPlace()
        && (isInside(place) || hasCapital(place));
  }

  private boolean isInside(Subject place) {
    return facts.statementsOn(place).stream().anyMatch(s -> RELATIONS.contains(s.relation().id()));
  }

  /** The capital of a country that is gone lies in another one now. */
  private boolean hasCapital(Subject place) {
    return facts.statementsOn(place).stream()
        .filter(s -> s.relation().id().contains("capital"))
        .flatMap(s -> s.valueSubject().stream())
        .anyMatch(capital -> isIn(capital, place));
  }

  /** A place and all that it lies in. */
  private Set<Subject> around(Subject place) {
    Set<Subject> all = new LinkedHashSet<>();
    Set<Subject> next = Set.of(place);
    while (!next.isEmpty()) {
      Set<Subject> wider = new HashSet<>();
      for (Subject inner : next) {
        if (all.add(inner)) {
          facts.statementsOn(inner).stream()
              .filter(s -> RELATIONS.contains(s.relation().id()))
              .forEach(s -> s.valueSubject().ifPresent(wider::add));
        }
      }
      next = wider;
    }
    return all;
  }
}
