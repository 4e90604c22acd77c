package org.stet.model;

import org.stet.store.Hash;

/**
 * Hashes of the names of features: a polynomial in 64 bits, so that the hash of two texts in a row
 * comes from the hashes of the two, and no text need be put together.
 */
final class FeatureHash {
  /** The hash of nothing, from which others are extended. */
  static final long EMPTY = 0;

  /** The golden ratio's bits: odd, so that every character counts in every power. */
  private static final long BASE = 0x9e3779b97f4a7c15L;

  private FeatureHash() {}

  static long of(CharSequence text) {
    return extend(EMPTY, text, 0, text.length());
  }

  /** The hash of a text whose first part is hashed already. */
  static long extend(long before, CharSequence text, int from, int to) {
    long hash = before;
    for (int i = from; i < to; i++) {
      hash = extend(hash, text.charAt(i));
    }
    return hash;
  }

  static long extend(long before, char next) {
    return before * BASE + next;
  }

  /** By what the hash of a text is multiplied when so many characters follow it. */
  static long shift(int length) {
    long shift = 1;
    for (int i = 0; i < length; i++) {
      shift *= BASE;
    }
    return shift;
  }

  /** A hash as it stands in a table, which takes its place from the lowest bits. */
  static long key(long hash) {
    return Hash.spread(hash);
  }
}
