package org.stet.claim;

import java.util.List;

/** Words without their endings, so that "attacked", "attackers" and "attacks" are one. */
final class Stem {
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ating", "ators", "ator", "ated", "ates", "ate", "ings", "ing", "ions",
          "ion", "ors", "ers", "or", "er", "ied", "ies", "ed", "es", "s", "e", "y");

  /** Shorter stems would join words that have nothing to do with each other. */
  private static final int SHORTEST = 4;

  private Stem() {}

  static String of(String key) {
    for (String ending : ENDINGS) {
      if (key.length() - ending.length() >= SHORTEST && key.endsWith(ending)) {
        return key.substring(0, key.length() - ending.length());
      }
    }
    return key;
  }
}
