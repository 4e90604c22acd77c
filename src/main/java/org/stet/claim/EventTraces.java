package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.fact.Event;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;

/**
 * By which words the sentences of an article speak of events. Kept, since each of its dates asks
 * for the same sentences. For use by one thread.
 */
final class EventTraces {
  private final Reading reading;
  private final Map<String, EventWords> words = new HashMap<>();
  private final IdentityHashMap<SentenceReading, List<Stemmed>> stems = new IdentityHashMap<>();
  private final IdentityHashMap<EventWords, Map<SentenceReading, Traces>> told =
      new IdentityHashMap<>();

  /** A word without its ending. */
  private record Stemmed(String stem, boolean isCapitalized, boolean isNumber) {}

  /**
   * What one sentence has of one event.
   *
   * @param all its different words that speak of it
   * @param own those of them that are its own
   */
  record Traces(Set<String> all, Set<String> own) {}

  EventTraces(Reading reading) {
    this.reading = reading;
  }

  EventWords words(Event event) {
    return words.computeIfAbsent(event.id(), id -> EventWords.of(event, reading.gazetteer()));
  }

  Traces of(EventWords event, SentenceReading sentence) {
    return told.computeIfAbsent(event, e -> new IdentityHashMap<>())
        .computeIfAbsent(sentence, s -> find(event, s));
  }

  private Traces find(EventWords event, SentenceReading sentence) {
    Set<String> all = new HashSet<>();
    Set<String> own = new HashSet<>();
    for (Stemmed word : stems.computeIfAbsent(sentence, EventTraces::stems)) {
      if (!word.isNumber() && event.has(word.stem(), word.isCapitalized())) {
        all.add(word.stem());
      }
      if (event.isOwn(word.stem(), word.isCapitalized())) {
        own.add(word.stem());
      }
    }
    return new Traces(all, own);
  }

  private static List<Stemmed> stems(SentenceReading sentence) {
    List<Stemmed> stems = new ArrayList<>(sentence.size());
    for (Word word : sentence.words()) {
      boolean isNumber = word.letters() == Word.Letters.DIGITS;
      stems.add(new Stemmed(Stem.of(word.key()), word.isCapitalized(), isNumber));
    }
    return stems;
  }
}
