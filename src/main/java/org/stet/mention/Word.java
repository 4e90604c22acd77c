package org.stet.mention;

import java.util.List;
import org.stet.store.Hash;
import org.stet.text.Span;

/**
 * A word of the prose, cut so that names can be looked up by it: hyphens separate, an initial keeps
 * its full stop, {@code U.S.} and {@code J. D.} are one word, a possessive ending is a word of its
 * own. Immutable.
 */
public final class Word {
  /** The key of a possessive ending. */
  static final String POSSESSIVE = "'s";

  private final WordType type;
  private final int start;
  private final int end;
  private final Letters letters;
  private final Gap gap;

  /**
   * @param start where it begins in the prose
   * @param end where it ends
   * @param letters how it is written
   * @param gap what stands before it
   */
  Word(WordType type, int start, int end, Letters letters, Gap gap) {
    this.type = type;
    this.start = start;
    this.end = end;
    this.letters = letters;
    this.gap = gap;
  }

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

  /** The same word, written in capitals. */
  Word inCapitals() {
    return new Word(type, start, end, Letters.CAPITALS, gap);
  }

  /** Where it stands in the prose. */
  public Span span() {
    return new Span(start, end);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Its letters for look-up: lower case, without accents, full stops and apostrophes. */
  public String key() {
    return type.key();
  }

  public Letters letters() {
    return letters;
  }

  /** What stands before it. */
  public Gap gap() {
    return gap;
  }

  /** The hash of a row of words that ends in this one. */
  long hashBehind(long before) {
    return Hash.of(before, type.key());
  }

  /** Whether a name of a kind may begin with it: a quick look before the tables are asked. */
  boolean mayBegin(NameKind kind) {
    return type.mayBegin(kind, isCapitalized());
  }

  public boolean isCapitalized() {
    return letters == Letters.CAPITALIZED || letters == Letters.CAPITALS;
  }

  public boolean isPossessive() {
    return type.key().equals(POSSESSIVE);
  }

  public boolean is(String other) {
    return type.key().equals(other);
  }
}
