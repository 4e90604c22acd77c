package org.stet.claim;

import java.util.List;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.mention.DatePhrase;
import org.stet.text.Span;

/**
 * That somebody's time in an office began, or ended, at a date: "X has been governor since 2019".
 *
 * @param person who
 * @param offices the offices that can be meant
 * @param edge whether it began or ended
 * @param date the date
 * @param wording how it is told
 * @param quoted whether it stands inside quotation marks
 */
record TermClaim(
    Person person,
    List<Office> offices,
    Edge edge,
    DatePhrase date,
    Wording wording,
    boolean quoted)
    implements HolderClaim {
  TermClaim {
    offices = List.copyOf(offices);
  }

  /** An end of a time in office. */
  enum Edge {
    START,
    END
  }

  /**
   * How a date is told.
   *
   * @param isEvent whether by a verb of entering or leaving, not by one of having
   * @param isLoose whether of a choice, which may be long before the first day in office
   * @param repeats whether of what may happen again within the same time in office
   * @param isTold whether the title says which office it is
   */
  record Wording(boolean isEvent, boolean isLoose, boolean repeats, boolean isTold) {
    /** "X, governor from 2003 to 2011". */
    static Wording having(boolean isTold) {
      return new Wording(false, false, false, isTold);
    }
  }

  @Override
  public Span span() {
    return date.sentence().spanOf(date.first(), date.end());
  }

  @Override
  public String says() {
    String title = offices.getFirst().fullTitle();
    String verb = edge == Edge.START ? "became" : "ceased to be";
    return "%s %s %s in %s".formatted(person.name(), verb, title, date.words());
  }
}
