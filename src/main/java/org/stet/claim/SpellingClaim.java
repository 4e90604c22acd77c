package org.stet.claim;

import java.util.Optional;
import org.stet.fact.Person;
import org.stet.mention.NameRun;
import org.stet.text.Span;

/**
 * That a name in print is the name of a person of the facts.
 *
 * @param run the name as printed
 * @param right the name as it should be, in the same form
 * @param person whose name it is
 * @param evidence what is known of the person
 * @param quoted whether it stands inside quotation marks
 */
record SpellingClaim(NameRun run, String right, Person person, Evidence evidence, boolean quoted)
    implements NameSlip {
  @Override
  public Span span() {
    return run.span();
  }

  /** "We need more Carl Levins" may be no slip. */
  boolean isSurelySlip() {
    return !run.text().equals(right + "s") && !run.text().equals(right + "es");
  }

  /** The family name as printed, for look-up. */
  String familyKey() {
    return run.bareKeys().getLast();
  }

  /** One person with the family name in one wrong form, or else with the given name in one. */
  @Override
  public Optional<String> cause() {
    boolean isFamily = !right.contains(run.family().text());
    return Optional.of(person.id() + "/" + (isFamily ? familyKey() : run.bareKeys().getFirst()));
  }

  @Override
  public String whose() {
    return person.name();
  }
}
