package org.stet.store;

/**
 * Hashes of texts in 64 bits: FNV-1a, then the finalizer of MurmurHash3, which spreads every bit
 * over all others. Both are in the public domain.
 */
public final class Hash {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash() {}

  /** The hash of a text. */
  public static long of(CharSequence text) {
    return of(0, text);
  }

  /**
   * The hash of a text that follows something else.
   *
   * @param before the hash of what stands before it, or any number that tells one sort of key from
   *     another
   */
  public static long of(long before, CharSequence text) {
    long hash = before ^ OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return spread(hash);
  }

  /** Spreads every bit of a number over all others, so that any of them will do as a place. */
  public static long spread(long hash) {
    long h = hash;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
