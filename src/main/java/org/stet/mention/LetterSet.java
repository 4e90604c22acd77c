package org.stet.mention;

/**
 * Which letters a word has. Most words that are far from each other are told apart by it, long
 * before their spelling is compared.
 *
 * @param bits a bit for each letter from a to z, and above them one for each sound that {@link
 *     Spelling#sound} keeps in every word
 */
public record LetterSet(long bits) {
  /** An edit can take one letter out of a set and bring another one in. */
  private static final int PER_EDIT = 2;

  /**
   * The sound of each letter from a to z; a dot for those that come and go in groups of letters.
   */
  private static final String SOUNDS = "ab.d..g....lmn...rst.vvx.s";

  private static final int LETTERS = 32;

  public static LetterSet of(String word) {
    long bits = 0;
    for (int i = 0; i < word.length(); i++) {
      int letter = word.charAt(i) - 'a';
      if (letter >= 0 && letter < SOUNDS.length()) {
        char sound = SOUNDS.charAt(letter);
        bits |= (1L << letter) | (sound == '.' ? 0 : 1L << (LETTERS + sound - 'a'));
      }
    }
    return new LetterSet(bits);
  }

  /** The letters of two words, one behind the other. */
  public LetterSet and(LetterSet other) {
    return new LetterSet(bits | other.bits);
  }

  /** Whether words of these letters may be so many edits apart, or sound the same. */
  public boolean mayBeWithin(int edits, LetterSet other) {
    long different = bits ^ other.bits;
    return different >>> LETTERS == 0 || Integer.bitCount((int) different) <= PER_EDIT * edits;
  }
}
