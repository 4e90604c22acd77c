package org.stet.model;

import java.util.BitSet;

/**
 * Finds where sentences begin. Its features are those of OpenNLP's {@code
 * DefaultSDContextGenerator}, in the same order, and it goes through a text as {@code
 * SentenceDetectorME} does. For one thread.
 */
public final class SentenceEnds {
  private static final String CUT = "s";

  private final EndFeatures features;
  private final Maxent model;
  private final double[] sums;

  SentenceEnds(Maxent model) {
    this.model = model;
    this.sums = new double[model.outcomes()];
    this.features = new EndFeatures(model);
  }

  /** The offsets in a text at which sentences begin. */
  public BitSet starts(String text) {
    BitSet starts = new BitSet();
    int first = skipSpaces(text, 0);
    if (first < text.length()) {
      starts.set(first);
    }
    int sentence = 0;
    int last = 0;
    for (int at = nextMark(text, 0); at < text.length(); at = nextMark(text, at + 1)) {
      if (isInWord(text, at) || at < last || !isCut(text, at)) {
        continue;
      }
      if (sentence != at) {
        last = skipSpaces(text, wordEnd(text, at + 1));
        if (last < text.length()) {
          starts.set(last);
        }
      }
      sentence = at + 1;
    }
    return starts;
  }

  private boolean isCut(String text, int at) {
    features.sum(text, at, sums);
    return model.best(sums).equals(CUT);
  }

  /** Another mark follows in the same word, and no capital right behind this one. */
  private static boolean isInWord(String text, int at) {
    int after = at + 1;
    return nextMark(text, after) < wordEnd(text, after)
        && !Character.isUpperCase(text.charAt(after));
  }

  private static int nextMark(String text, int from) {
    int i = from;
    while (i < text.length() && !isMark(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && !CharacterFeatures.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && CharacterFeatures.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
