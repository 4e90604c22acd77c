package org.stet.mention;

import java.util.regex.Pattern;

/** The plural of titles: "senators", "secretaries of state", "attorneys general", "Sens." */
final class Plurals {
  private static final Pattern AFTER_CONSONANT_Y = Pattern.compile(".*[^aeiou]y");

  private Plurals() {}

  static String of(String title) {
    int of = title.indexOf(" of ");
    if (of > 0) {
      return of(title.substring(0, of)) + title.substring(of);
    }
    if (title.endsWith(" general") && !title.contains("secretary")) {
      return word(title.substring(0, title.length() - " general".length())) + " general";
    }
    return word(title);
  }

  private static String word(String text) {
    if (text.endsWith(".")) {
      return text.substring(0, text.length() - 1) + "s.";
    }
    if (text.endsWith("man")) {
      return text.substring(0, text.length() - 2) + "en";
    }
    if (AFTER_CONSONANT_Y.matcher(text).matches()) {
      return text.substring(0, text.length() - 1) + "ies";
    }
    return text.endsWith("s") || text.endsWith("ch") ? text + "es" : text + "s";
  }
}
