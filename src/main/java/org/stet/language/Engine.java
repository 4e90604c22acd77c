package org.stet.language;

import java.util.BitSet;
import java.util.List;
import org.stet.text.Span;

/** What the rules for sentences and tokens ask of the models of a language. For one thread. */
interface Engine {
  /** The offsets in a text at which sentences begin. */
  BitSet sentenceStarts(String text);

  /** The tokens of a stretch without white space. */
  List<Span> tokens(String stretch);

  /** The Penn Treebank tag of each word. */
  String[] tags(String[] words);

  /** The part of each word in a phrase, as in CoNLL-2000: {@code B-NP}, {@code I-NP}, {@code O}. */
  String[] phrases(String[] words, String[] tags);
}
