package org.stet.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/**
 * Where the words stand without which a kind of claim cannot be. Each word of an article is looked
 * up once for all kinds, and most articles hold few of these words.
 */
final class CuePlaces {
  /** What a word can be a part of. */
  enum Cue {
    /** "R-Ky.", "a Republican", "the senator from". */
    AFFILIATION,
    /** "spokeswoman". */
    GENDERED_TITLE,
    /** "predecessor". */
    SUCCESSION
  }

  /** A word of an article. */
  record Place(SentenceReading sentence, int index) {}

  private static final Map<String, Set<Cue>> CUES = new HashMap<>();

  static {
    add(Cue.AFFILIATION, PartyWord.letters());
    add(Cue.AFFILIATION, PartyWord.nouns());
    add(Cue.AFFILIATION, StateSeat.TITLES);
    add(Cue.GENDERED_TITLE, GenderedWords.all());
    add(Cue.SUCCESSION, SuccessionFinder.NOUNS);
  }

  private static void add(Cue cue, Set<String> words) {
    words.forEach(w -> CUES.computeIfAbsent(w, k -> EnumSet.noneOf(Cue.class)).add(cue));
  }

  private final Map<Cue, List<Place>> places = new EnumMap<>(Cue.class);

  private CuePlaces(Reading reading) {
    for (SentenceReading sentence : reading.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Set<Cue> cues = CUES.get(sentence.word(i).key());
        if (cues != null) {
          add(cues, new Place(sentence, i));
        }
      }
    }
  }

  private void add(Set<Cue> cues, Place place) {
    cues.forEach(cue -> places.computeIfAbsent(cue, c -> new ArrayList<>()).add(place));
  }

  /** The words of a kind, in the order of the prose. */
  static List<Place> in(Reading reading, Cue cue) {
    return reading.once(CuePlaces.class, CuePlaces::new).places.getOrDefault(cue, List.of());
  }
}
