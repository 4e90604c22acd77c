package org.stet.claim;

import java.util.List;
import org.stet.fact.Person;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * That somebody came before, or after, somebody else in an office.
 *
 * @param sentence the sentence
 * @param subjects who may be meant by the possessor or the pronoun
 * @param before whether the named one came before
 * @param named who is named as predecessor or successor
 * @param printed that name as printed
 * @param quoted whether it stands inside quotation marks
 */
record SuccessionClaim(
    SentenceReading sentence,
    List<Person> subjects,
    boolean before,
    PersonMention named,
    String printed,
    boolean quoted)
    implements Claim {
  @Override
  public String rule() {
    return Succession.RULE.id();
  }

  @Override
  public Span span() {
    return named.span();
  }

  @Override
  public String says() {
    String whose = subjects.isEmpty() ? "somebody" : subjects.getFirst().name();
    return printed + " is the " + noun() + " of " + whose;
  }

  /** "predecessor" or "successor". */
  String noun() {
    return before ? "predecessor" : "successor";
  }
}
