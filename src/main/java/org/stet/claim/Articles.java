package org.stet.claim;

/** The "a" or "an" that fits the word behind it. */
final class Articles {
  private Articles() {}

  /** "a" or "an" before a word. */
  static String before(String word) {
    return "AEIOUaeiou".indexOf(word.charAt(0)) >= 0 ? "an" : "a";
  }

  /**
   * A phrase such as "a Republican" or "an Ohio Republican" with another last word.
   *
   * @param phrase begins with the article
   * @param length how long its last part is, which is replaced
   */
  static String fit(String phrase, int length, String right) {
    String kept = phrase.substring(0, phrase.length() - length);
    String rest = kept.substring(kept.indexOf(' ') + 1) + right;
    String article = before(rest);
    boolean isCapital = Character.isUpperCase(phrase.charAt(0));
    return (isCapital ? "A" + article.substring(1) : article) + " " + rest;
  }
}
