package org.stet.read;

import java.text.Normalizer;

/** What becomes of a code point on its way into the prose. */
final class Letters {
  private static final int NEXT_LINE = 0x85;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int EMOJI_PRESENTATION = 0xFE0F;

  private Letters() {}

  /** White space of any width, line ends and no-break spaces among them. */
  static boolean isWhite(int c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
  }

  /**
   * Whether a character goes into the prose as it is, whatever stands around it, but for an accent
   * behind it: nearly all letters, digits and marks of English do.
   */
  static boolean isPlain(char c) {
    return (c > ' ' && c < 0x7F)
        || (c > 0xA0 && c < 0x300 && c != 0xAD)
        || (c >= 0x2010 && c <= 0x2027);
  }

  /**
   * Whether nobody sees the character: soft hyphens, zero-width characters, direction marks and
   * control characters. They hide words from a search and change no statement.
   *
   * @param before the code point before it, or 0
   */
  static boolean isUnseen(int c, int before) {
    if (c < 0xAD) {
      return Character.isISOControl(c);
    }
    if (c == ZERO_WIDTH_JOINER) {
      return !isEmoji(before);
    }
    return c == 0xAD
        || c == 0x061C
        || c == 0x180E
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF;
  }

  private static boolean isEmoji(int c) {
    return c == EMOJI_PRESENTATION
        || Character.isExtendedPictographic(c)
        || Character.isEmojiModifier(c);
  }

  /** Whether the code point belongs to the letter before it: an accent, a Hangul vowel. */
  static boolean joins(int c) {
    if (c < 0x300) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> c >= 0x1160 && c <= 0x11FF;
    };
  }

  /** Whether a letter with its accents is as NFC has it. */
  static boolean isComposed(CharSequence letter) {
    boolean plain = letter.length() == 1 && letter.charAt(0) < 0x300;
    return plain || Normalizer.isNormalized(letter, Normalizer.Form.NFC);
  }
}
