package org.stet.mention;

import org.stet.store.Hash;

/**
 * Which kinds of names begin with a word.
 *
 * @param bits the bits of the kinds, then of those that begin with it even without a capital
 */
record NamesBegun(int bits) {
  /** Of a word of which nobody knows. */
  static final NamesBegun ANY = new NamesBegun(-1);

  static final NamesBegun NONE = new NamesBegun(0);

  private static final int KINDS = NameKind.values().length;

  /** Where the hashes of first words begin. */
  private static final long SEED = 0x6669727374L;

  /** Under which the bits of a key stand in the table of phrases. */
  static long hash(String key) {
    return Hash.of(SEED, key);
  }

  /** These and one more. */
  NamesBegun with(NameKind kind, boolean needsCapital) {
    return new NamesBegun(bits | kind.bit | (needsCapital ? 0 : kind.bit << KINDS));
  }

  boolean has(NameKind kind, boolean isCapitalized) {
    return ((bits >>> (isCapitalized ? 0 : KINDS)) & kind.bit) != 0;
  }
}
