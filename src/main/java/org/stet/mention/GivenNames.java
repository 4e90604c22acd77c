package org.stet.mention;

/**
 * Given names that are common in the United States: those of at least two members of Congress since
 * 1789, and others in general use; names that are more often other words are left out.
 */
final class GivenNames {
  private static final WordList COMMON = WordList.shipped("given-names.txt");

  private GivenNames() {}

  static boolean isCommon(String key) {
    return COMMON.contains(key);
  }
}
