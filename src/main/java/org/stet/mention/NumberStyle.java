package org.stet.mention;

import java.util.Locale;
import java.util.Map;

/** Writes a number as another one is printed: in digits, or in words. */
public final class NumberStyle {
  /** Print writes larger numbers in digits. */
  private static final int LARGEST_IN_WORDS = 999;

  private static final int LARGEST_ORDINAL_IN_WORDS = 99;

  private NumberStyle() {}

  /**
   * How many, in the style of another number, with a capital where that has one.
   *
   * @param number not negative
   */
  public static String cardinalLike(String printed, int number) {
    return isInDigits(printed) || number > LARGEST_IN_WORDS
        ? String.valueOf(number)
        : withCapitalOf(printed, cardinal(number));
  }

  /** The how manieth: "46th", or "forty-sixth" where the printed one is in words. */
  public static String ordinalLike(String printed, int number) {
    return isInDigits(printed) || number < 1 || number > LARGEST_ORDINAL_IN_WORDS
        ? ordinal(number)
        : withCapitalOf(printed, ordinalInWords(number));
  }

  /** The how manieth, in digits. */
  public static String ordinal(int number) {
    boolean isTeen = number / 10 % 10 == 1;
    String ending =
        switch (isTeen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }

  private static boolean isInDigits(String printed) {
    return Character.isDigit(printed.charAt(0));
  }

  private static String withCapitalOf(String printed, String words) {
    return Character.isUpperCase(printed.charAt(0))
        ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  private static String cardinal(int number) {
    if (number < 20) {
      return word(NumberWords.SMALL, number);
    }
    if (number < 100) {
      int ones = number % 10;
      return word(NumberWords.TENS, number - ones)
          + (ones == 0 ? "" : "-" + word(NumberWords.SMALL, ones));
    }
    int rest = number % 100;
    return word(NumberWords.SMALL, number / 100)
        + " hundred"
        + (rest == 0 ? "" : " " + cardinal(rest));
  }

  private static String ordinalInWords(int number) {
    if (number < 20) {
      return word(NumberWords.SMALL_ORDINALS, number);
    }
    int ones = number % 10;
    return ones == 0
        ? word(NumberWords.TENS_ORDINALS, number)
        : word(NumberWords.TENS, number - ones) + "-" + word(NumberWords.SMALL_ORDINALS, ones);
  }

  private static String word(Map<String, Integer> words, int number) {
    return words.entrySet().stream()
        .filter(e -> e.getValue() == number)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
