package org.stet.model;

/**
 * A part of the name of a feature, hashed.
 *
 * @param hash of its characters
 * @param shift by what the hash of what stands before it is multiplied
 */
record Piece(long hash, long shift) {
  static Piece of(CharSequence text) {
    return new Piece(FeatureHash.of(text), FeatureHash.shift(text.length()));
  }

  /** Both in a row. */
  Piece then(Piece next) {
    return new Piece(hash * next.shift + next.hash, shift * next.shift);
  }
}
