package org.stet.curate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Citation;
import org.stet.fact.Entity;
import org.stet.fact.Event;
import org.stet.fact.Facts;
import org.stet.fact.Membership;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Statement;
import org.stet.fact.Term;

/** Facts that nobody has held against their sources for long. */
public final class Staleness {
  private final LocalDate limit;
  private final Map<List<String>, Group> groups = new LinkedHashMap<>();

  private Staleness(LocalDate limit) {
    this.limit = limit;
  }

  /**
   * Facts of one kind in one pack.
   *
   * @param what an office, or a kind of fact
   * @param count how many of them
   * @param oldest the day on which the oldest was checked
   * @param first the first of them
   */
  public record Group(String what, int count, LocalDate oldest, Citation first) {
    private Group with(Citation other) {
      boolean isEarlier = other.span().compareTo(first.span()) < 0;
      LocalDate older = other.checked().isBefore(oldest) ? other.checked() : oldest;
      return new Group(what, count + 1, older, isEarlier ? other : first);
    }
  }

  /** The facts that were last checked before a day, by pack and office. */
  public static Collection<Group> before(LocalDate limit, Facts facts) {
    Staleness stale = new Staleness(limit);
    for (Office office : facts.offices()) {
      stale.add("terms of the " + office.fullTitle(), terms(office, facts));
    }
    stale.add("places and bodies", facts.entities().stream().map(Entity::citation).toList());
    stale.add("people", facts.people().stream().map(Person::citation).toList());
    stale.add("facts", facts.statements().stream().map(Statement::citation).toList());
    stale.add("memberships", facts.memberships().stream().map(Membership::citation).toList());
    stale.add("events", facts.events().stream().map(Event::citation).toList());
    List<Group> groups = new ArrayList<>(stale.groups.values());
    groups.sort(
        Comparator.comparing((Group g) -> g.first().pack().name())
            .thenComparing(g -> g.first().span()));
    return groups;
  }

  private static List<Citation> terms(Office office, Facts facts) {
    return facts.holdersOf(office).stream().map(Term::citation).toList();
  }

  private void add(String what, List<Citation> citations) {
    for (Citation citation : citations) {
      if (citation.checked().isBefore(limit)) {
        groups.merge(
            List.of(citation.pack().name(), what),
            new Group(what, 1, citation.checked(), citation),
            (group, one) -> group.with(one.first()));
      }
    }
  }
}
