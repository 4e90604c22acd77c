package org.stet.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Event;
import org.stet.mention.DatePhrase;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/**
 * Finds the event that a date with month, day and year is meant to be the day of: one that was on
 * that day of the year, and of which the words around the date speak.
 */
final class DayEvents {
  /** So many sentences before a date still tell what it is the day of. */
  private static final int NEARBY = 2;

  /** So long after a day, the news tells of that day itself. */
  private static final int NEWS_DAYS = 45;

  /** What comes back each year is told of for longer. */
  private static final int YEAR_DAYS = 400;

  private static final int ENOUGH = 2;

  private static final Set<String> AT = Set.of("on", "in", "at", "against", "near");

  /** So many words name a place: "the U.S. Capitol building". */
  private static final int PLACE_WORDS = 3;

  /** Stems of verbs by which somebody does something about an event on another day. */
  private static final WordList TELLING =
      WordList.of(
          "mark commemor rememb honor spok speak condemn discuss address testif denounc recall mourn speech");

  private final Reading reading;
  private final EventTraces traces;

  DayEvents(Reading reading) {
    this.reading = reading;
    this.traces = new EventTraces(reading);
  }

  private EventWords words(Event event) {
    return traces.words(event);
  }

  Optional<NamedEvents.Found> of(DatePhrase date) {
    List<Event> events = date.monthDay().map(reading.facts()::eventsOn).orElse(List.of());
    if (events.isEmpty()) {
      return Optional.empty();
    }
    Optional<Event> exact =
        events.stream()
            .filter(e -> EventDating.fits(date, e.period()))
            .filter(e -> score(date, e) > 0)
            .findFirst();
    if (exact.isPresent()) {
      return Optional.of(new NamedEvents.Found(exact.get(), EventDating.Certainty.UNCLEAR))
          .filter(f -> inSentence(date, f.event()) > 0);
    }
    return best(date, events.stream().filter(e -> !EventDating.fits(date, e.period())).toList());
  }

  /** The one that most words around the date speak of; none where two are alike in that. */
  private Optional<NamedEvents.Found> best(DatePhrase date, List<Event> events) {
    Optional<NamedEvents.Found> best = Optional.empty();
    int most = 0;
    for (Event event : events) {
      int score = words(event).isRecurring() ? 0 : score(date, event);
      if (score == most) {
        best = best.filter(b -> isSameDay(b.event(), event));
      } else if (score > most) {
        most = score;
        best = certainty(date, event).map(c -> new NamedEvents.Found(event, c));
      }
    }
    return best;
  }

  /** Two names of one thing: the bombing of a city, and the bombings that it began. */
  private static boolean isSameDay(Event event, Event other) {
    return event.period().earliest().equals(other.period().earliest());
  }

  private int inSentence(DatePhrase date, Event event) {
    return traces.of(words(event), date.sentence()).all().size();
  }

  /** The different words in the sentence, and in those around it, that speak of an event. */
  private Set<String> around(DatePhrase date, EventWords event) {
    Set<String> found = new HashSet<>(traces.of(event, date.sentence()).all());
    reading.before(date.sentence(), NEARBY).forEach(s -> found.addAll(traces.of(event, s).all()));
    reading.after(date.sentence(), 1).forEach(s -> found.addAll(traces.of(event, s).all()));
    return found;
  }

  /** How many they are; 0 where too few are its own. */
  private int score(DatePhrase date, Event event) {
    EventWords own = words(event);
    return own.isKnownByDay() || isOwn(date, own) ? around(date, own).size() : 0;
  }

  /** Whether the sentence has a word of the event's own, or those around it have several. */
  private boolean isOwn(DatePhrase date, EventWords event) {
    if (!traces.of(event, date.sentence()).own().isEmpty()) {
      return true;
    }
    Set<String> found = new HashSet<>();
    reading.before(date.sentence(), NEARBY).forEach(s -> found.addAll(traces.of(event, s).own()));
    reading.after(date.sentence(), 1).forEach(s -> found.addAll(traces.of(event, s).own()));
    return found.size() >= ENOUGH;
  }

  private Optional<EventDating.Certainty> certainty(DatePhrase date, Event event) {
    EventWords own = words(event);
    Attachment attachment = Attachment.of(date, own);
    int enough = own.isKnownByDay() ? 1 : ENOUGH;
    boolean isFarOff =
        !own.isKnownByDay()
            && !NamedEvents.isSlip(date.year(), event)
            && traces.of(own, date.sentence()).own().size() < ENOUGH;
    if (attachment.kind() == Attachment.Kind.OTHER
        || isFarOff
        || inSentence(date, event) == 0
        || score(date, event) < enough) {
      return Optional.empty();
    }
    return Optional.of(
        switch (attachment.kind()) {
          case MODIFIER ->
              isElsewhere(date, attachment.word(), event)
                  ? EventDating.Certainty.UNCLEAR
                  : EventDating.Certainty.SURE;
          case DIRECT -> direct(date, attachment.word(), event);
          default -> loose(date, event);
        });
  }

  private EventDating.Certainty direct(DatePhrase date, int word, Event event) {
    ToldDay day = new ToldDay(date, event, reading.published());
    boolean isAnotherDay =
        day.isAnniversary()
            || day.isNews(NEWS_DAYS)
            || (!day.isToCome() && Attachment.isGovernedBy(TELLING, date.sentence(), word));
    return (isAnotherDay && day.isLater()) || isElsewhere(date, word, event)
        ? EventDating.Certainty.UNCLEAR
        : EventDating.Certainty.SURE;
  }

  private EventDating.Certainty loose(DatePhrase date, Event event) {
    ToldDay day = new ToldDay(date, event, reading.published());
    boolean isMeant =
        NamedEvents.isSlip(date.year(), event)
            && inSentence(date, event) >= ENOUGH
            && !(day.isLater() && (day.isNews(YEAR_DAYS) || day.isAnniversary()));
    return isMeant ? EventDating.Certainty.LIKELY : EventDating.Certainty.UNCLEAR;
  }

  /** "the attack in Kabul": what is told of was at another place. */
  private boolean isElsewhere(DatePhrase date, int word, Event event) {
    SentenceReading sentence = date.sentence();
    int from = word + 1;
    if (from + 1 >= sentence.size() || !AT.contains(sentence.word(from).key())) {
      return false;
    }
    int at = sentence.word(from + 1).is("the") ? from + 2 : from + 1;
    int end = Math.min(at + PLACE_WORDS, sentence.size());
    return sentence
            .entityAt(at)
            .filter(m -> m.meanings().stream().noneMatch(words(event)::names))
            .isPresent()
        && sentence.words().subList(at, end).stream().noneMatch(words(event)::has);
  }
}
