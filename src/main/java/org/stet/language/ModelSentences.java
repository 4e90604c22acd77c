package org.stet.language;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.stet.text.Span;

/** What the sentence model says of one block; it reads the block when it is first asked. */
final class ModelSentences {
  /**
   * The model looks at the whole stretch without white space around each mark, which on a long one
   * is quadratic. Marks in longer stretches are hidden from it.
   */
  private static final int LONGEST_WORD = 100;

  private final SentenceDetection detection;
  private final String prose;
  private final Span block;
  private @Nullable BitSet starts;

  ModelSentences(SentenceDetection detection, String prose, Span block) {
    this.detection = detection;
    this.prose = prose;
    this.block = block;
  }

  /** Whether the model begins a sentence after the first offset and not after the second. */
  boolean cutsBetween(int after, int upTo) {
    BitSet known = starts;
    if (known == null) {
      known = detection.starts(readable());
      starts = known;
    }
    int start = known.nextSetBit(after - block.start() + 1);
    return start >= 0 && start <= upTo - block.start();
  }

  /** The block with straight quotes and without marks in very long words, every offset kept. */
  private String readable() {
    StringBuilder made = new StringBuilder(Letters.straight(block.of(prose)));
    int wordStart = 0;
    for (int i = 0; i <= made.length(); i++) {
      if (i == made.length() || Letters.isSpace(made.charAt(i))) {
        if (i - wordStart > LONGEST_WORD) {
          hideMarks(made, wordStart, i);
        }
        wordStart = i + 1;
      }
    }
    return made.toString();
  }

  private static void hideMarks(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Letters.endsSentence(text.charAt(i))) {
        text.setCharAt(i, '_');
      }
    }
  }
}
