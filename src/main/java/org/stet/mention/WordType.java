package org.stet.mention;

/**
 * What all words of one key share, as types are told from tokens: made once for many words.
 * Immutable.
 */
final class WordType {
  /** As many letters of ASCII as fit in a long number: it then is the whole word. */
  private static final int PACKED = Long.BYTES;

  private final String key;
  private final NamesBegun begun;
  private final long packed;

  /** The length of its key; where that is not plain, no word's. */
  private final int plainLength;

  WordType(String key, NamesBegun begun) {
    this.key = key;
    this.begun = begun;
    this.packed = pack(key);
    this.plainLength = isPlain(key) ? key.length() : -1;
  }

  private static boolean isPlain(String key) {
    boolean isPlain = true;
    for (int i = 0; i < key.length(); i++) {
      isPlain &= Folding.isPlain(key.charAt(i));
    }
    return isPlain;
  }

  /** The number of a key. */
  static long pack(String key) {
    long letters = 0;
    for (int i = 0; i < key.length(); i++) {
      letters = pack(letters, key.charAt(i));
    }
    return letters;
  }

  /**
   * A number for a word, made letter by letter from 0. Words of eight plain letters or less have
   * each their own.
   *
   * @param letters the number of the letters before
   * @param c a letter in lower case
   */
  static long pack(long letters, char c) {
    return Long.rotateLeft(letters, Byte.SIZE) ^ c;
  }

  String key() {
    return key;
  }

  /** The number that {@link #pack} made of its key. */
  long packed() {
    return packed;
  }

  /** Whether a name of a kind may begin with it: a quick look before the tables are asked. */
  boolean mayBegin(NameKind kind, boolean isCapitalized) {
    return begun.has(kind, isCapitalized);
  }

  /**
   * Whether a word of plain letters is of this type.
   *
   * @param start where it begins in a text; what folding leaves out may stand in it
   * @param length how many letters it has
   * @param packed the number of its letters
   */
  boolean isTypeOf(String text, int start, int length, long packed) {
    return this.packed == packed
        && plainLength == length
        && (plainLength <= PACKED || isWritten(text, start));
  }

  private boolean isWritten(String text, int start) {
    int at = start;
    for (int i = 0; i < plainLength; at++) {
      char c = text.charAt(at);
      if (!Folding.isLeftOut(c)) {
        if (Folding.lower(c) != key.charAt(i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
