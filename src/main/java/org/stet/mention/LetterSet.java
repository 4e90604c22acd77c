package org.stet.mention;

/**
 * Which letters a word has, and how many. Most words that are far from each other are told apart by
 * it, long before their spelling is compared.
 *
 * @param bits a bit for each letter from a to z; above them one for each sound that {@link
 *     Spelling#sound} keeps in every word; above these the length
 */
public record LetterSet(long bits) {
  public static final LetterSet EMPTY = new LetterSet(0);

  /** An edit can take one letter out of a set and bring another one in. */
  private static final int PER_EDIT = 2;

  /**
   * The sound of each letter from a to z; a dot for those that come and go in groups of letters.
   */
  private static final String SOUNDS = "ab.d..g....lmn...rst.vvx.s";

  private static final int SOUND = 26;
  private static final int LENGTH = 52;
  private static final int LONGEST = (1 << (Long.SIZE - LENGTH)) - 1;
  private static final int ALL_LETTERS = (1 << SOUND) - 1;
  private static final long ALL = (1L << LENGTH) - 1;

  public static LetterSet of(String word) {
    long bits = 0;
    for (int i = 0; i < word.length(); i++) {
      int letter = word.charAt(i) - 'a';
      if (letter >= 0 && letter < SOUND) {
        char sound = SOUNDS.charAt(letter);
        bits |= (1L << letter) | (sound == '.' ? 0 : 1L << (SOUND + sound - 'a'));
      }
    }
    return of(bits, word.length());
  }

  private static LetterSet of(long letters, int length) {
    return new LetterSet(letters | (long) Math.min(length, LONGEST) << LENGTH);
  }

  private int length() {
    return (int) (bits >>> LENGTH);
  }

  /** The letters of two words, one behind the other. */
  public LetterSet and(LetterSet other) {
    return of((bits | other.bits) & ALL, length() + other.length());
  }

  /** Whether words of these letters may be so many edits apart, or sound the same. */
  boolean mayBeWithin(int edits, LetterSet other) {
    long different = (bits ^ other.bits) & ALL;
    return different >>> SOUND == 0
        || Integer.bitCount((int) different & ALL_LETTERS) <= PER_EDIT * edits;
  }

  /** Whether words of these letters may be the same, or one {@link Spelling#isNear} the other. */
  public boolean mayBeNear(LetterSet other) {
    int longer = Math.max(length(), other.length());
    int shorter = Math.min(length(), other.length());
    return longer - shorter <= Spelling.MOST_LONGER && mayBeWithin(Spelling.allowed(longer), other);
  }
}
