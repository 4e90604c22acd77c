package org.stet.language;

import java.util.BitSet;

/** OpenNLP's sentence model, seen as the places where it would begin a sentence. */
interface SentenceDetection {
  /** The offsets in a text at which sentences begin. */
  BitSet starts(String text);
}
