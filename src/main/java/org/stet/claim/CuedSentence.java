package org.stet.claim;

import java.util.List;
import java.util.stream.IntStream;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;

/** A sentence with what each of its words is a cue for. */
final class CuedSentence {
  private static final int[] NONE = {};

  private final SentenceReading sentence;
  private final int[] words;
  private final int all;

  CuedSentence(SentenceReading sentence, CueWords cues) {
    List<Word> read = sentence.words();
    this.sentence = sentence;
    this.words = new int[read.size()];
    int any = 0;
    for (int i = 0; i < words.length; i++) {
      words[i] = cues.bits(read.get(i));
      any |= words[i];
    }
    this.all = any;
  }

  SentenceReading sentence() {
    return sentence;
  }

  /** Whether one of its words is a cue. */
  boolean has(Cue cue) {
    return (all & cue.bit()) != 0;
  }

  boolean hasAll(Cue one, Cue other) {
    return has(one) && has(other);
  }

  boolean hasAny(int bits) {
    return (all & bits) != 0;
  }

  /** The words that are cues of a kind, in order. */
  int[] places(Cue cue) {
    return has(cue) ? IntStream.range(0, words.length).filter(i -> is(i, cue)).toArray() : NONE;
  }

  /** Whether a word is a cue. */
  boolean is(int word, Cue cue) {
    return (words[word] & cue.bit()) != 0;
  }

  /** The last cue of a kind; -1 where there is none. */
  int last(Cue cue) {
    int i = words.length - 1;
    while (i >= 0 && (words[i] & cue.bit()) == 0) {
      i--;
    }
    return i;
  }

  /** The first cue of a kind from a word on; the number of words where there is none. */
  int next(Cue cue, int from) {
    int i = from;
    while (i < words.length && (words[i] & cue.bit()) == 0) {
      i++;
    }
    return i;
  }
}
