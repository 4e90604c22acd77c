package org.stet.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.stet.mention.Gazetteer;
import org.stet.mention.Word;
import org.stet.mention.WordTable;

/** The words of all cues: those of the language, and those that the packs list. */
final class CueWords {
  private static final int NAMES = namesOnly();
  private static final int LENGTH_OF_YEAR = 4;

  /** Small, so that it stays at hand while an article is read. */
  private final WordTable cues;

  private CueWords(Map<String, Integer> bitsByWord) {
    this.cues = new WordTable(bitsByWord);
  }

  private static CueWords of(EventPhrases deeds, Wordings relations, BodyNames bodies) {
    Map<String, Integer> bitsByWord = new HashMap<>();
    for (Cue cue : Cue.values()) {
      add(bitsByWord, cue, cue.words());
    }
    add(bitsByWord, Cue.DEED, deeds.firstWords());
    add(bitsByWord, Cue.RELATION, relations.anchors());
    add(bitsByWord, Cue.BODY, bodies.ends());
    return new CueWords(bitsByWord);
  }

  static CueWords of(Gazetteer gazetteer) {
    EventPhrases deeds = EventPhrases.of(gazetteer);
    Wordings relations = Wordings.of(gazetteer);
    BodyNames bodies = BodyNames.of(gazetteer);
    return gazetteer.once(CueWords.class, g -> of(deeds, relations, bodies));
  }

  private static int namesOnly() {
    int names = 0;
    for (Cue cue : Cue.values()) {
      names |= cue.isName() ? cue.bit() : 0;
    }
    return names;
  }

  private static void add(Map<String, Integer> bitsByWord, Cue cue, Collection<String> words) {
    words.forEach(word -> bitsByWord.merge(word, cue.bit(), (a, b) -> a | b));
  }

  /** What a word is a cue for. */
  int bits(Word word) {
    int byKey = cues.get(word.key()) | digits(word.key());
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
