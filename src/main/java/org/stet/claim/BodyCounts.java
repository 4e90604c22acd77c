package org.stet.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.fact.EdtfDate;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Membership;
import org.stet.fact.Office;
import org.stet.fact.Period;
import org.stet.fact.Relation;
import org.stet.fact.Statement;
import org.stet.mention.Gazetteer;

/** How many members or seats bodies have, by the packs. */
final class BodyCounts {
  private static final String LEAD = "{value}-";
  private static final String END = " {subject}";

  /** From here on the lists of members have no state twice that was divided. */
  private static final LocalDate COUNTABLE = LocalDate.of(2007, 1, 1);

  private final Facts facts;

  private BodyCounts(Facts facts) {
    this.facts = facts;
  }

  static BodyCounts of(Facts facts) {
    return new BodyCounts(facts);
  }

  /** A number that a body has in some time, and what says so. */
  record Count(int number, Evidence evidence, Period period) {}

  /** Whether the packs count something of a body in some unit: "nation", "seat". */
  boolean has(Entity body, String unit) {
    return facts.statementsOn(body).stream().anyMatch(s -> isIn(s.relation(), unit))
        || (isOfMembers(unit) && isListed(body));
  }

  /** All counts of a body in a unit, whenever they held. */
  List<Count> counts(Entity body, String unit) {
    return facts.statementsOn(body).stream()
        .filter(s -> isIn(s.relation(), unit))
        .flatMap(s -> count(s).stream())
        .toList();
  }

  private static Optional<Count> count(Statement statement) {
    try {
      int number = new BigDecimal(statement.value()).intValueExact();
      return Optional.of(new Count(number, Known.statement(statement), statement.period()));
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether print counts by a relation in that unit: its phrase is "{value}-nation {subject}". */
  private static boolean isIn(Relation relation, String unit) {
    return relation.valueKind() == Relation.ValueKind.NUMBER
        && relation.phrases().contains(LEAD + unit + END);
  }

  /** The units in which print counts what any relation tells. */
  static Set<String> units(Gazetteer gazetteer) {
    return gazetteer.once(CountUnits.class, g -> new CountUnits(unitsOf(g.facts()))).names();
  }

  private record CountUnits(Set<String> names) {}

  private static Set<String> unitsOf(Facts facts) {
    return facts.relations().stream()
        .filter(r -> r.valueKind() == Relation.ValueKind.NUMBER)
        .flatMap(r -> r.phrases().stream())
        .filter(p -> p.startsWith(LEAD) && p.endsWith(END))
        .map(p -> p.substring(LEAD.length(), p.length() - END.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isOfMembers(String unit) {
    return Set.of("member", "nation", "country", "state").contains(unit);
  }

  /** Whether the members of a body are countries: then no seat of it is ever empty. */
  boolean isOfStates(Entity body) {
    return !facts.membersOf(body).isEmpty();
  }

  private boolean isListed(Entity body) {
    List<Membership> members = facts.membersOf(body);
    return !members.isEmpty() && members.stream().allMatch(Membership::complete);
  }

  /** How many members a fully listed body has on a day; for bodies without a recorded number. */
  Optional<Count> listed(Entity body, LocalDate day) {
    List<Membership> members = facts.membersOf(body);
    boolean isCounted =
        isListed(body)
            && !day.isBefore(COUNTABLE)
            && members.stream().allMatch(m -> m.period().isKnown());
    if (!isCounted) {
      return Optional.empty();
    }
    int number = (int) members.stream().filter(m -> m.period().touches(day, day)).count();
    String said =
        "%s had %d members on %s."
            .formatted(ProperName.of(body).capitalized(), number, EdtfDate.words(day));
    return Optional.of(
        new Count(
            number,
            new Evidence.FromFact(said, members.getFirst().citation()),
            new Period(Optional.of(EdtfDate.of(day)), Optional.of(EdtfDate.of(day)))));
  }

  /**
   * How many people sat in a body on some days; nothing where the packs do not list everybody who
   * sits there.
   *
   * @param seats how many seats it has
   */
  Set<Integer> sitting(Entity body, int seats, List<LocalDate> days) {
    List<Office> offices = facts.offices().stream().filter(o -> o.isOf(body)).toList();
    boolean isListed = offices.stream().mapToInt(Office::seats).sum() == seats;
    Set<Integer> counts = new TreeSet<>();
    for (LocalDate day : isListed ? days : List.<LocalDate>of()) {
      counts.add(offices.stream().mapToInt(o -> o.termsBetween(day, day).size()).sum());
    }
    return counts;
  }

  /** Whether a member left a body in the few years after a day: it is then often not counted. */
  boolean isLosing(Entity body, LocalDate day) {
    return facts.membersOf(body).stream()
        .anyMatch(
            m ->
                m.period().end().isPresent()
                    && m.period().latest().isAfter(day)
                    && m.period().latest().isBefore(day.plusYears(4)));
  }
}
