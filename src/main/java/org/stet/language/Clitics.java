package org.stet.language;

import java.util.Locale;

/** Endings that are words of their own: {@code Israel|'s}, {@code do|n't}. */
final class Clitics {
  private Clitics() {}

  /** Whether a stretch is a clitic and nothing else. */
  static boolean isAt(String text, int start, int end) {
    return end - start <= 3 && end > start && isClitic(lower(text, start, end));
  }

  /** Where the clitic at the end of a word starts; the word's end when it has none. */
  static int start(String text, int start, int end) {
    for (int length = 2; length <= 3 && length < end - start; length++) {
      if (isClitic(lower(text, end - length, end))) {
        return end - length;
      }
    }
    return end;
  }

  private static String lower(String text, int start, int end) {
    return Letters.straight(text.substring(start, end)).toLowerCase(Locale.ROOT);
  }

  private static boolean isClitic(String word) {
    return switch (word) {
      case "'s", "'d", "'m", "'re", "'ve", "'ll", "n't" -> true;
      default -> false;
    };
  }
}
