package org.stet.claim;

import org.stet.fact.Person;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * That a name in print is the name of a person of the facts.
 *
 * @param sentence the sentence it stands in
 * @param span its words
 * @param printed the name as printed
 * @param right the name as it should be, in the same form
 * @param person whose name it is
 * @param evidence what is known of the person
 * @param quoted whether it stands inside quotation marks
 */
record SpellingClaim(
    SentenceReading sentence,
    Span span,
    String printed,
    String right,
    Person person,
    Evidence evidence,
    boolean quoted)
    implements Claim {
  @Override
  public String rule() {
    return "name-spelling";
  }

  @Override
  public String says() {
    return printed + " is the name of " + person.name();
  }
}
