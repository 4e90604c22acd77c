package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/**
 * The cues of an article, found for claims of all kinds in one pass over its words. For use by one
 * thread.
 */
final class Cues {
  private final List<CuedSentence> sentences;

  private Cues(Reading reading) {
    CueWords words = CueWords.of(reading.gazetteer());
    sentences = new ArrayList<>(reading.sentences().size());
    for (SentenceReading sentence : reading.sentences()) {
      sentences.add(new CuedSentence(sentence, words));
    }
  }

  /** All sentences of an article. */
  static List<CuedSentence> all(Reading reading) {
    return reading.once(Cues.class, Cues::new).sentences;
  }

  /** The sentences of an article that have a cue of one of these kinds, in order. */
  static List<CuedSentence> in(Reading reading, Cue... kinds) {
    int bits = Cue.bits(kinds);
    List<CuedSentence> cued = new ArrayList<>();
    for (CuedSentence sentence : all(reading)) {
      if (sentence.hasAny(bits)) {
        cued.add(sentence);
      }
    }
    return cued;
  }
}
