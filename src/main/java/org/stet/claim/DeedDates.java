package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Event;
import org.stet.mention.DatePhrase;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/** Finds dates of what only one ever did, and only once: "Russia annexed Crimea in 2014". */
final class DeedDates {
  private static final Set<String> PREPOSITIONS = Set.of("in", "on");
  private static final Set<String> MODIFIERS = Set.of("early", "late", "mid");

  /** So many words tell the deed and whom it was done to. */
  private static final int LONGEST = 9;

  private final Reading reading;
  private final EventPhrases phrases;

  DeedDates(Reading reading) {
    this.reading = reading;
    this.phrases = EventPhrases.of(reading.gazetteer());
  }

  /** The event that a date in such a sentence is the date of. */
  Optional<NamedEvents.Found> of(DatePhrase date) {
    Optional<Event> event = behind(date).or(() -> opening(date));
    return event.map(
        e ->
            new NamedEvents.Found(
                e,
                NamedEvents.isSlip(date.year(), e)
                    ? EventDating.Certainty.LIKELY
                    : EventDating.Certainty.UNCLEAR));
  }

  /** "Russia annexed Crimea in 2014". */
  private Optional<Event> behind(DatePhrase date) {
    SentenceReading sentence = date.sentence();
    int at = date.first() - 1;
    if (at > 0 && MODIFIERS.contains(sentence.word(at).key())) {
      at--;
    }
    if (at < 2
        || !PREPOSITIONS.contains(sentence.word(at).key())
        || sentence.word(at).gap() != Gap.SPACE) {
      return Optional.empty();
    }
    for (int i = at - 1; i > 0 && i >= at - LONGEST; i--) {
      Optional<Event> event = deed(sentence, i, at);
      if (event.isPresent()) {
        return event;
      }
    }
    return Optional.empty();
  }

  /** "In 2014, Russia annexed Crimea". */
  private Optional<Event> opening(DatePhrase date) {
    SentenceReading sentence = date.sentence();
    boolean isOpening =
        date.first() == 1
            && PREPOSITIONS.contains(sentence.word(0).key())
            && date.end() < sentence.size();
    if (!isOpening) {
      return Optional.empty();
    }
    for (int i = date.end() + 1; i < sentence.size() && i <= date.end() + LONGEST; i++) {
      boolean isCut =
          !isOfSubject(sentence, i - 1, date.end()) || sentence.word(i).gap() != Gap.SPACE;
      Optional<Event> event = isCut ? Optional.empty() : deed(sentence, i, sentence.size());
      if (isCut || event.isPresent()) {
        return event;
      }
    }
    return Optional.empty();
  }

  /** Whether a word can be one of a name with its title. */
  private static boolean isOfSubject(SentenceReading sentence, int at, int first) {
    boolean isJoined = at == first || sentence.word(at).gap() == Gap.SPACE;
    return isJoined && (sentence.word(at).isCapitalized() || sentence.word(at).is("the"));
  }

  /** The one deed that words from a verb on tell, done by the one who did it. */
  private Optional<Event> deed(SentenceReading sentence, int verb, int before) {
    List<Event> events = new ArrayList<>();
    for (EventPhrases.Deed deed : phrases.at(sentence, verb)) {
      if (deed.event().sole()
          && deed.end(verb) <= before
          && isWhole(sentence, deed, verb, before)) {
        events.add(deed.event());
      }
    }
    return events.stream().distinct().count() == 1 && isByActor(sentence, verb, events.getFirst())
        ? Optional.of(events.getFirst())
        : Optional.empty();
  }

  /** Whether nothing stands between a deed and the date but a name. */
  private static boolean isWhole(
      SentenceReading sentence, EventPhrases.Deed deed, int verb, int before) {
    if (before == sentence.size()) {
      return true;
    }
    for (int i = deed.end(verb); i < before; i++) {
      if (sentence.word(i).gap() != Gap.SPACE || !sentence.word(i).isCapitalized()) {
        return false;
      }
    }
    return true;
  }

  private boolean isByActor(SentenceReading sentence, int verb, Event event) {
    Owners owners = Owners.of(reading.gazetteer());
    return new EventActorFinder(reading, sentence)
        .at(verb, phrases)
        .filter(c -> c.events().contains(event) && EventActor.isActor(c, event, owners))
        .isPresent();
  }
}
