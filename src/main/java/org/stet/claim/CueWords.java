package org.stet.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.stet.mention.Gazetteer;
import org.stet.mention.Word;

/** The words of all cues: those of the language, and those that the packs list. */
final class CueWords {
  private static final int NAMES = namesOnly();
  private static final int LENGTH_OF_YEAR = 4;

  private final Map<String, Integer> bits = new HashMap<>();

  private CueWords(EventPhrases deeds, Wordings relations, BodyNames bodies) {
    for (Cue cue : Cue.values()) {
      add(cue, cue.words());
    }
    add(Cue.DEED, deeds.firstWords());
    add(Cue.RELATION, relations.anchors());
    add(Cue.BODY, bodies.ends());
  }

  static CueWords of(Gazetteer gazetteer) {
    EventPhrases deeds = EventPhrases.of(gazetteer);
    Wordings relations = Wordings.of(gazetteer);
    BodyNames bodies = BodyNames.of(gazetteer);
    return gazetteer.once(CueWords.class, g -> new CueWords(deeds, relations, bodies));
  }

  private static int namesOnly() {
    int names = 0;
    for (Cue cue : Cue.values()) {
      names |= cue.isName() ? cue.bit() : 0;
    }
    return names;
  }

  private void add(Cue cue, Collection<String> words) {
    words.forEach(word -> bits.merge(word, cue.bit(), (a, b) -> a | b));
  }

  /** What a word is a cue for. */
  int bits(Word word) {
    Integer listed = bits.get(word.key());
    int byKey = (listed == null ? 0 : listed) | digits(word.key());
    return switch (word.letters()) {
      case LOWER, DIGITS -> byKey & ~NAMES;
      case CAPITALIZED -> byKey;
      case CAPITALS -> byKey | Cue.CAPITALS.bit();
    };
  }

  private static int digits(String key) {
    boolean isNumber = !key.isEmpty() && key.charAt(0) >= '0' && key.charAt(0) <= '9';
    if (!isNumber) {
      return 0;
    }
    return key.length() == LENGTH_OF_YEAR ? Cue.DIGITS.bit() | Cue.YEAR.bit() : Cue.DIGITS.bit();
  }
}
