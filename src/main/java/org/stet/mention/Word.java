package org.stet.mention;

import java.util.List;
import org.stet.text.Span;

/**
 * A word of the prose, cut so that names can be looked up by it: hyphens separate, an initial keeps
 * its full stop, {@code U.S.} and {@code J. D.} are one word, a possessive ending is a word of its
 * own.
 *
 * @param span where it stands in the prose
 * @param key its letters for look-up: lower case, without accents, full stops and apostrophes
 * @param letters how it is written
 * @param gap what stands before it
 */
public record Word(Span span, String key, Letters letters, Gap gap) {
  /** The key of a possessive ending. */
  static final String POSSESSIVE = "'s";

  /** How a word is written. */
  public enum Letters {
    LOWER,
    /** The first letter is a capital. */
    CAPITALIZED,
    /** Two letters or more, all of them capitals. */
    CAPITALS,
    DIGITS
  }

  /** The words of a text. */
  public static List<Word> of(String text) {
    return Words.of(text);
  }

  public boolean isCapitalized() {
    return letters == Letters.CAPITALIZED || letters == Letters.CAPITALS;
  }

  public boolean isPossessive() {
    return key.equals(POSSESSIVE);
  }

  public boolean is(String other) {
    return key.equals(other);
  }
}
