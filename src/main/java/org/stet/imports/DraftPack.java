package org.stet.imports;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is to be written: the terms that stand, and of people, places and bodies those that they
 * name and no other pack defines.
 *
 * @param harvest what was found, told in ids
 * @param offices each office with the terms that stand
 */
record DraftPack(Harvest harvest, Map<FoundOffice, List<FoundTerm>> offices, Known known) {

  Stream<FoundTerm> terms() {
    return offices.values().stream().flatMap(List::stream);
  }

  /** Everybody who is named. */
  List<FoundPerson> people() {
    Set<String> named = new HashSet<>();
    terms().forEach(t -> named.add(t.person()));
    harvest.facts().forEach(f -> named.add(f.value()));
    return harvest.people().stream().filter(p -> named.contains(p.key())).toList();
  }

  /** The people that this pack defines, by id. */
  List<FoundPerson> newPeople() {
    return people().stream()
        .filter(p -> known.same(p).map(known::isOwn).orElse(true))
        .sorted(Comparator.comparing(FoundPerson::key))
        .toList();
  }

  /** The places or bodies that this pack defines. */
  List<FoundEntity> newEntities(boolean places) {
    Set<String> named = new HashSet<>();
    offices.forEach(
        (office, terms) -> {
          if (!terms.isEmpty()) {
            named.add(office.of());
          }
        });
    terms().forEach(t -> t.party().ifPresent(named::add));
    harvest.facts().forEach(f -> Stream.of(f.subject(), f.value()).forEach(named::add));
    return harvest.entities().stream()
        .filter(e -> e.isPlace() == places && named.contains(e.key()))
        .filter(
            e ->
                known
                    .entity(e.key())
                    .filter(k -> k.id().equals(e.key()))
                    .map(k -> known.isOwn(k.citation().pack()))
                    .orElse(true))
        .toList();
  }

  /** The facts that are no memberships. */
  List<FoundFact> facts() {
    return harvest.facts().stream().filter(f -> f.relation() != Relation.MEMBER).toList();
  }

  List<FoundFact> members() {
    return harvest.facts().stream().filter(f -> f.relation() == Relation.MEMBER).toList();
  }

  /** The kinds of facts that no other pack defines. */
  Collection<Relation> newRelations() {
    return facts().stream()
        .map(FoundFact::relation)
        .distinct()
        .filter(r -> !known.hasRelation(r.id()))
        .toList();
  }

  /** Whether somebody wrote nothing at all. */
  boolean isEmpty() {
    return terms().findAny().isEmpty() && harvest.facts().isEmpty();
  }
}
