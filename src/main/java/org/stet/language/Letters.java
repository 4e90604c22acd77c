package org.stet.language;

/** What single characters are to the rules for sentences and tokens. */
final class Letters {
  private Letters() {}

  /** White space, the no-break spaces included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean endsSentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** Closes a quotation or a bracket; a straight quote may open one as well. */
  static boolean closes(char c) {
    return isStraightQuote(c) || c == '”' || c == '’' || c == '»' || c == ')' || c == ']';
  }

  /** Opens a quotation or a bracket; a straight quote may close one as well. */
  static boolean opens(char c) {
    return isStraightQuote(c) || c == '“' || c == '‘' || c == '«' || c == '(' || c == '[';
  }

  static boolean isStraightQuote(char c) {
    return c == '"' || c == '\'';
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  /** A capital, or a letter of a script that has none. */
  static boolean isCapital(char c) {
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }

  /**
   * Curly quotes made straight, one character for one, so that offsets stay. The models were
   * trained on straight ones and take {@code Israel’s} for one word.
   */
  static char straight(char c) {
    return switch (c) {
      case '‘', '’', '‛', 'ʼ' -> '\'';
      case '“', '”', '„', '‟' -> '"';
      default -> c;
    };
  }

  static String straight(CharSequence text) {
    StringBuilder made = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      made.append(straight(text.charAt(i)));
    }
    return made.toString();
  }
}
