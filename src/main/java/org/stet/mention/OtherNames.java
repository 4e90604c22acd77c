package org.stet.mention;

/**
 * Names of well-known cities, states, countries, universities and firms that are one word: near a
 * person's, and right.
 */
final class OtherNames {
  private static final WordList KNOWN = WordList.shipped("other-names.txt");

  private OtherNames() {}

  static boolean isKnown(String key) {
    return KNOWN.contains(key);
  }
}
