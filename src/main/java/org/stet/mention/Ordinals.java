package org.stet.mention;

import java.util.Map;

/** Writes ordinals as print does: "46th", "forty-sixth". */
public final class Ordinals {
  private Ordinals() {}

  /** An ordinal in digits or, where the printed one is in words and it can be, in words. */
  public static String like(int value, String printed) {
    boolean isInDigits = Character.isDigit(printed.charAt(0));
    return isInDigits || value < 1 || value > 99 ? digits(value) : words(value);
  }

  private static String digits(int value) {
    boolean isTeen = value / 10 % 10 == 1;
    String ending =
        switch (isTeen ? 0 : value % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return value + ending;
  }

  private static String words(int value) {
    if (value < 20) {
      return word(NumberWords.SMALL_ORDINALS, value);
    }
    int ones = value % 10;
    return ones == 0
        ? word(NumberWords.TENS_ORDINALS, value)
        : word(NumberWords.TENS, value - ones) + "-" + word(NumberWords.SMALL_ORDINALS, ones);
  }

  private static String word(Map<String, Integer> words, int value) {
    return words.entrySet().stream()
        .filter(e -> e.getValue() == value)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
