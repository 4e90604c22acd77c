package org.stet.language;

/** Shapes of a word that tell whether it is one token. */
final class WordShape {
  /** The token model looks at the whole word for each letter, which on a long one is quadratic. */
  private static final int LONGEST = 100;

  private WordShape() {}

  /** Where a dash or an ellipsis stands that separates two words; -1 if none does. */
  static int dash(String text, int start, int end) {
    if (end - start > LONGEST) {
      return -1;
    }
    for (int i = start; i < end; i++) {
      if (dashEnd(text, i, end) > i) {
        return i;
      }
    }
    return -1;
  }

  /** The end of the dash that starts at an offset: {@code —}, {@code --}, {@code ...} */
  static int dashEnd(String text, int at, int end) {
    char c = text.charAt(at);
    int i = at;
    while (i < end && text.charAt(i) == c) {
      i++;
    }
    int length = i - at;
    boolean separates =
        c == '—' || c == '…' || (c == '-' && length >= 2) || (c == '.' && length >= 3);
    return separates ? i : at;
  }

  /**
   * Whether a stretch is one token (but for a clitic): letters, digits, and what stands inside of
   * words and numbers; an address; or longer than any word.
   */
  static boolean isWhole(String text, int start, int end) {
    if (end - start > LONGEST) {
      return true;
    }
    for (int i = start; i < end; i++) {
      if (!isInside(text, i, start, end)) {
        return isAddress(text.substring(start, end));
      }
    }
    return true;
  }

  private static boolean isInside(String text, int i, int start, int end) {
    char c = text.charAt(i);
    return switch (c) {
      case '-', '–', '.', '\'', '’', '&', '@', '_', '/', '#', '+', '*' -> true;
      case ',', ':' ->
          i > start
              && i + 1 < end
              && Character.isDigit(text.charAt(i - 1))
              && Character.isDigit(text.charAt(i + 1));
      default -> Character.isLetterOrDigit(c) || c > 0x7f;
    };
  }

  private static boolean isAddress(String word) {
    return word.contains("://") || word.startsWith("www.") || word.indexOf('@') > 0;
  }
}
