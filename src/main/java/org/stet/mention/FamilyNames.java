package org.stet.mention;

/**
 * Family names of members of Congress since 1789, of governors and of mayors: names that somebody
 * surely has.
 */
final class FamilyNames {
  private static final WordList KNOWN = WordList.shipped("family-names.txt");

  private FamilyNames() {}

  static boolean isKnown(String key) {
    return KNOWN.contains(key);
  }
}
