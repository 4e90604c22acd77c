package org.stet.claim;

import java.util.Locale;

/** Writes a number as another one is written: in digits, or in words. */
final class NumberStyle {
  private static final String[] SMALL =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen")
          .split(" ");

  private static final String[] TENS =
      "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

  /** Print writes larger numbers in digits. */
  private static final int LARGEST_IN_WORDS = 999;

  private NumberStyle() {}

  /** The number in the style of another, with a capital where that has one. */
  static String like(String other, int number) {
    boolean isDigits = Character.isDigit(other.charAt(0)) || number > LARGEST_IN_WORDS;
    if (isDigits) {
      return String.valueOf(number);
    }
    String words = words(number);
    return Character.isUpperCase(other.charAt(0))
        ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  private static String words(int number) {
    if (number < SMALL.length) {
      return SMALL[number];
    }
    if (number < 100) {
      int ones = number % 10;
      return TENS[number / 10] + (ones == 0 ? "" : "-" + SMALL[ones]);
    }
    int rest = number % 100;
    return SMALL[number / 100] + " hundred" + (rest == 0 ? "" : " " + words(rest));
  }
}
