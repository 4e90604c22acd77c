package org.stet.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Facts;
import org.stet.fact.Person;
import org.stet.fact.Statement;

/** What people are to each other as far as the packs tell, at once or by way of a parent. */
final class Kin {
  private static final Set<String> PARENTS = Set.of("father", "mother");
  private static final Set<String> SPOUSES = Set.of("wife", "husband");
  private static final Set<String> SIBLINGS = Set.of("brother", "sister");
  private static final Set<String> GRANDPARENTS = Set.of("grandfather", "grandmother");

  private final Facts facts;

  /**
   * A tie and the facts that make it.
   *
   * @param tie what the first one is to the second
   */
  record Bond(Tie tie, List<Statement> facts) {
    Bond inverse() {
      return new Bond(tie.inverse(), facts);
    }
  }

  Kin(Facts facts) {
    this.facts = facts;
  }

  /** What one person is to another. */
  Optional<Bond> between(Person one, Person other) {
    return older(one, other)
        .or(() -> older(other, one).map(Bond::inverse))
        .or(() -> even(one, other));
  }

  /** Parents, grandparents, uncles and aunts. */
  private Optional<Bond> older(Person one, Person other) {
    return link(Tie.PARENT, other, PARENTS, one)
        .or(() -> link(Tie.GRANDPARENT, other, GRANDPARENTS, one))
        .or(() -> byParent(one, other));
  }

  private Optional<Bond> byParent(Person one, Person other) {
    return parents(other)
        .flatMap(
            s ->
                link(Tie.GRANDPARENT, value(s), PARENTS, one)
                    .or(() -> siblings(one, value(s)).map(k -> new Bond(Tie.UNCLE, k.facts())))
                    .map(k -> with(k, s))
                    .stream())
        .findFirst();
  }

  private static Bond with(Bond known, Statement statement) {
    return new Bond(
        known.tie(), Stream.concat(known.facts().stream(), Stream.of(statement)).toList());
  }

  private Optional<Bond> even(Person one, Person other) {
    return link(Tie.SPOUSE, one, SPOUSES, other)
        .or(() -> link(Tie.SPOUSE, other, SPOUSES, one))
        .or(() -> siblings(one, other));
  }

  private Optional<Bond> siblings(Person one, Person other) {
    return link(Tie.SIBLING, one, SIBLINGS, other)
        .or(() -> link(Tie.SIBLING, other, SIBLINGS, one))
        .or(() -> bySharedParent(one, other));
  }

  private Optional<Bond> bySharedParent(Person one, Person other) {
    return one.equals(other)
        ? Optional.empty()
        : parents(one)
            .flatMap(s -> link(Tie.SIBLING, other, PARENTS, value(s)).map(k -> with(k, s)).stream())
            .findFirst();
  }

  private Optional<Bond> link(Tie tie, Person subject, Set<String> relations, Person value) {
    return statements(subject, relations)
        .filter(s -> value(s).equals(value))
        .findFirst()
        .map(s -> new Bond(tie, List.of(s)));
  }

  private Stream<Statement> parents(Person child) {
    return statements(child, PARENTS);
  }

  private Stream<Statement> statements(Person subject, Set<String> relations) {
    return facts.statementsOn(subject).stream()
        .filter(s -> relations.contains(s.relation().id()))
        .filter(s -> s.valueSubject().filter(Person.class::isInstance).isPresent());
  }

  private static Person value(Statement statement) {
    return (Person) statement.valueSubject().orElseThrow();
  }
}
