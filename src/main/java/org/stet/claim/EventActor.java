package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Entity;
import org.stet.fact.Event;
import org.stet.fact.Person;
import org.stet.fact.Subject;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.TimeHints;
import org.stet.mention.Word;
import org.stet.text.Span;

/** Whether somebody did what is told of them, or somebody else did. */
final class EventActor implements ClaimType<EventActorClaim> {
  private static final Rule RULE =
      new Rule(
          EventActorClaim.RULE_ID,
          "Somebody else did what the article tells of a country, a body or a person.",
          "Reads \"UNICEF lifted sanctions on the International Criminal Court\" where the packs know the deed by the"
              + " same words. The White House and Washington stand for the United States, and so on. A deed that others"
              + " may have done too is never contradicted.",
          Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<EventActorClaim> find(Reading reading) {
    EventPhrases phrases = EventPhrases.of(reading.gazetteer());
    List<EventActorClaim> found = new ArrayList<>();
    for (CuedSentence sentence : Cues.in(reading, Cue.DEED)) {
      EventActorFinder finder = new EventActorFinder(reading, sentence.sentence());
      int size = sentence.sentence().size();
      for (int i = sentence.next(Cue.DEED, 1); i < size; i = sentence.next(Cue.DEED, i + 1)) {
        finder.at(i, phrases).ifPresent(found::add);
      }
    }
    return found;
  }

  @Override
  public Verdict judge(EventActorClaim claim, Reading reading) {
    SentenceReading sentence = claim.sentence();
    boolean isOpen = sentence.tail().contains("?") || Mood.isSupposing(sentence);
    return isOpen || !Mood.isAsserting(sentence)
        ? new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED)
        : Freshness.require(actor(claim, reading), reading.published());
  }

  private static Verdict actor(EventActorClaim claim, Reading reading) {
    Owners owners = Owners.of(reading.gazetteer());
    List<Event> events =
        claim.events().stream().filter(e -> mayBeMeant(e, claim, reading)).toList();
    List<Evidence> same =
        events.stream().filter(e -> isActor(claim, e, owners)).map(EventActor::known).toList();
    if (!same.isEmpty()) {
      return new Verdict.Supported(same);
    }
    if (events.isEmpty()) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    boolean isOther = events.stream().allMatch(e -> e.sole() && isSurelyAnother(claim, e, owners));
    return isOther
        ? other(claim, events.getFirst())
        : new Verdict.Undecided(Verdict.Reason.NO_FACT);
  }

  /** Whether the event had happened, in one of the years that the sentence names. */
  private static boolean mayBeMeant(Event event, EventActorClaim claim, Reading reading) {
    boolean hasHappened =
        reading
            .published()
            .map(d -> !event.period().earliest().isAfter(d.plusDays(1)))
            .orElse(true);
    List<TimeHints.Window> years = claim.sentence().hints().windows();
    return hasHappened
        && (years.isEmpty()
            || years.stream().anyMatch(w -> event.period().touches(w.from(), w.to())));
  }

  static boolean isActor(EventActorClaim claim, Event event, Owners owners) {
    Subject actor = event.by().orElseThrow();
    if (claim.meanings().contains(actor)) {
      return true;
    }
    Set<Entity> theirs = owners.of(actor);
    Set<Entity> said = owners.ofAll(claim.meanings());
    boolean isCountry = theirs.contains(actor);
    boolean isOfCountry = claim.meanings().stream().anyMatch(theirs::contains);
    return Owners.isShared(theirs, said) && (isCountry || isOfCountry);
  }

  private static boolean isSurelyAnother(EventActorClaim claim, Event event, Owners owners) {
    Subject actor = event.by().orElseThrow();
    boolean arePeople = claim.meanings().stream().allMatch(Person.class::isInstance);
    if (actor instanceof Person) {
      return arePeople;
    }
    boolean isEachKnown = claim.meanings().stream().noneMatch(m -> owners.of(m).isEmpty());
    Set<Entity> theirs = owners.of(actor);
    Set<Entity> said = owners.ofAll(claim.meanings());
    return isEachKnown
        && !theirs.isEmpty()
        && !Owners.isShared(theirs, said)
        && !owners.isMember(said, theirs);
  }

  private static Verdict other(EventActorClaim claim, Event event) {
    Subject actor = event.by().orElseThrow();
    ProperName name = ProperName.of(actor);
    String message = "%s %s, not %s.".formatted(name.capitalized(), claim.deed(), said(claim));
    boolean isSure =
        claim.meanings().stream().noneMatch(m -> m instanceof Person && actor instanceof Entity);
    return new Verdict.Contradicted(
        message, List.of(known(event)), List.of(repair(claim, actor, name)), isSure);
  }

  private static String said(EventActorClaim claim) {
    return ProperName.of(claim.meanings().getFirst()).withArticle();
  }

  /** "Lifting of U.S. sanctions on the ICC prosecutor: by the United States on April 2, 2021." */
  private static Evidence known(Event event) {
    String name = event.name().substring(0, 1).toUpperCase(Locale.ROOT) + event.name().substring(1);
    String by = ProperName.of(event.by().orElseThrow()).withArticle();
    String said = "%s: by %s, %s.".formatted(name, by, event.when());
    return new Evidence.FromFact(said.replace("..", "."), event.citation());
  }

  /** Takes the article before the wrong name away, and brings the one of the right name. */
  private static Repair repair(EventActorClaim claim, Subject actor, ProperName name) {
    if (claim.isAdjective() && actor instanceof Entity entity) {
      return new Repair(claim.actor(), entity.adjective());
    }
    SentenceReading sentence = claim.sentence();
    Optional<Span> article =
        sentence.words().stream()
            .filter(w -> w.span().end() == claim.actor().start() - 1 && w.is("the"))
            .map(Word::span)
            .findFirst();
    Span span = article.map(a -> a.to(claim.actor())).orElse(claim.actor());
    boolean isHead = span.start() == sentence.word(0).span().start();
    return new Repair(span, isHead ? name.capitalized() : name.withArticle());
  }
}
