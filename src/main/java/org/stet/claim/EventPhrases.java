package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.fact.Event;
import org.stet.mention.Gazetteer;
import org.stet.mention.SentenceReading;
import org.stet.mention.Wording;

/** The words by which print tells that somebody did something, by their first word. */
final class EventPhrases {
  private final Map<String, List<Deed>> byFirst = new HashMap<>();

  /** An event whose actor is known, and one wording of it. */
  record Deed(Event event, Wording wording) {
    int end(int first) {
      return first + wording.keys().size();
    }
  }

  private EventPhrases(Gazetteer gazetteer) {
    for (Event event : gazetteer.facts().events()) {
      if (event.by().isPresent()) {
        event.what().forEach(what -> add(event, what));
      }
    }
  }

  static EventPhrases of(Gazetteer gazetteer) {
    return gazetteer.once(EventPhrases.class, EventPhrases::new);
  }

  /** Words without an object tell of too many things. */
  private void add(Event event, String what) {
    boolean hasObject =
        !event.on().isEmpty() || what.chars().skip(1).anyMatch(Character::isUpperCase);
    Wording wording = Wording.of(what);
    if (hasObject && !wording.keys().isEmpty()) {
      byFirst
          .computeIfAbsent(wording.keys().getFirst(), k -> new ArrayList<>())
          .add(new Deed(event, wording));
    }
  }

  /** The words with which one begins. */
  Set<String> firstWords() {
    return byFirst.keySet();
  }

  /** What is told from a word of a sentence on. */
  List<Deed> at(SentenceReading sentence, int first) {
    List<Deed> told = new ArrayList<>();
    for (Deed deed : byFirst.getOrDefault(sentence.word(first).key(), List.of())) {
      if (deed.wording().isAt(sentence, first)) {
        told.add(deed);
      }
    }
    return told;
  }
}
