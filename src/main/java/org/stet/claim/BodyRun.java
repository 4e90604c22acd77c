package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;

/**
 * A row of words in capitals, with small words between them, that may be a body's name.
 *
 * @param sentence where
 * @param places the places of its words in the sentence, without articles and "and"
 * @param keys its words, for look-up
 * @param signature that of its words
 */
record BodyRun(SentenceReading sentence, List<Integer> places, List<String> keys, long signature) {
  BodyRun {
    places = List.copyOf(places);
    keys = List.copyOf(keys);
  }

  static List<BodyRun> in(SentenceReading sentence) {
    return in(sentence, (first, end) -> true);
  }

  /** Those that have a word with which the name of a body begins or ends. */
  static List<BodyRun> in(CuedSentence cued) {
    return in(cued.sentence(), (first, end) -> cued.next(Cue.BODY, first) < end);
  }

  private static List<BodyRun> in(SentenceReading sentence, Stretched isMeant) {
    List<BodyRun> runs = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int end = sentence.word(i).isCapitalized() ? end(sentence, i) : i;
      if (end > i + 1 && isMeant.test(i, end)) {
        runs.add(of(sentence, i, end));
      }
      i = Math.max(i + 1, end);
    }
    return runs;
  }

  /** Whether words from one to another are meant. */
  @FunctionalInterface
  private interface Stretched {
    boolean test(int first, int end);
  }

  /** The word behind the last one in capitals. */
  private static int end(SentenceReading sentence, int first) {
    int end = first + 1;
    for (int i = first + 1; i < sentence.size() && sentence.word(i).gap().joins(); i++) {
      Word word = sentence.word(i);
      if (word.isCapitalized()) {
        end = i + 1;
      } else if (!BodyNames.isSmall(word.key()) || i > end + 1) {
        break;
      }
    }
    return end;
  }

  private static BodyRun of(SentenceReading sentence, int first, int end) {
    List<Integer> places = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (int i = first; i < end; i++) {
      String key = sentence.word(i).key();
      if (!BodyNames.isLight(key)) {
        places.add(i);
        keys.add(key);
      }
    }
    return new BodyRun(sentence, places, keys, BodyNames.signatureOf(keys));
  }

  int size() {
    return places.size();
  }

  String key(int index) {
    return keys.get(index);
  }

  List<String> keys(int from, int to) {
    return keys.subList(from, to);
  }

  /** The word of the sentence behind a part of it. */
  int wordBehind(int to) {
    return places.get(to - 1) + 1;
  }

  /** Whether a word in capitals, or "of" with one, goes on behind a part. */
  boolean goesOnBehind(int to) {
    int next = wordBehind(to);
    return to < size() || (next < sentence.size() && sentence.word(next).gap() == Gap.HYPHEN);
  }
}
