package org.stet.claim;

import java.util.List;
import org.stet.fact.Event;
import org.stet.fact.Subject;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * That somebody did what an event of the facts tells.
 *
 * @param sentence where it stands
 * @param actor the words that name who did it
 * @param meanings whom they can mean
 * @param isAdjective whether they are an adjective: "Iraqi" of "Iraqi troops"
 * @param events the events that these words can tell of
 * @param deed the words for what was done
 * @param quoted whether it stands inside quotation marks
 */
record EventActorClaim(
    SentenceReading sentence,
    Span actor,
    List<Subject> meanings,
    boolean isAdjective,
    List<Event> events,
    String deed,
    boolean quoted)
    implements Claim {
  static final String RULE_ID = "event-actor";

  EventActorClaim {
    meanings = List.copyOf(meanings);
    events = List.copyOf(events);
  }

  @Override
  public String rule() {
    return RULE_ID;
  }

  @Override
  public Span span() {
    return actor;
  }

  @Override
  public String says() {
    return ProperName.of(meanings.getFirst()).withArticle() + " " + deed;
  }
}
