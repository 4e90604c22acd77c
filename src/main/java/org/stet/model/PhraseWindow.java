package org.stet.model;

import java.util.stream.Stream;

/**
 * The words and tags around a word, alone and together, as parts of the names of features: those of
 * words first. For one thread.
 */
final class PhraseWindow {
  /** How many of words: five alone, two pairs. */
  static final int WORDS = 7;

  /** How many in all: of tags five alone, four pairs and three triples. */
  static final int SIZE = WORDS + 12;

  private static final int REACH = 2;
  private static final Piece[] WORD_LABELS = labels("w");
  private static final Piece[] TAG_LABELS = labels("t");

  private final String[] words;
  private final String[] tags;
  private final long[] hashes = new long[SIZE];
  private final long[] shifts = new long[SIZE];

  PhraseWindow(String[] words, String[] tags) {
    this.words = words;
    this.tags = tags;
  }

  private static Piece[] labels(String sort) {
    return Stream.of("_2=", "_1=", "0=", "1=", "2=")
        .map(place -> Piece.of(sort + place))
        .toArray(Piece[]::new);
  }

  long hash(int part) {
    return hashes[part];
  }

  long shift(int part) {
    return shifts[part];
  }

  void moveTo(int at) {
    place(WORD_LABELS, words, at, 0);
    join(5, 1, 2);
    join(6, 2, 3);
    place(TAG_LABELS, tags, at, WORDS);
    int pairs = WORDS + 2 * REACH + 1;
    for (int i = 0; i < 2 * REACH; i++) {
      join(pairs + i, WORDS + i, WORDS + i + 1);
    }
    int triples = pairs + 2 * REACH;
    for (int i = 0; i < 3; i++) {
      join(triples + i, pairs + i, WORDS + i + 2);
    }
  }

  private void place(Piece[] labels, String[] row, int at, int first) {
    for (int i = 0; i <= 2 * REACH; i++) {
      int index = at + i - REACH;
      String text = index < 0 ? "bos" : index < row.length ? row[index] : "eos";
      hashes[first + i] = FeatureHash.extend(labels[i].hash(), text, 0, text.length());
      shifts[first + i] = labels[i].shift() * FeatureHash.shift(text.length());
    }
  }

  private void join(int part, int first, int second) {
    hashes[part] = hashes[first] * shifts[second] + hashes[second];
    shifts[part] = shifts[first] * shifts[second];
  }
}
