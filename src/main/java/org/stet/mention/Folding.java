package org.stet.mention;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Letters for look-up: lower case, without accents, full stops and apostrophes, so that one form
 * stands for many.
 */
final class Folding {
  private Folding() {}

  static String key(CharSequence word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 && !isApostrophe(c)) {
        return foldAll(word);
      }
      if (!isLeftOut(c)) {
        key.append(lower(c));
      }
    }
    return key.toString();
  }

  /** Whether a character of a word has no part in its key. */
  static boolean isLeftOut(char c) {
    return c == '.' || c == ' ' || isApostrophe(c);
  }

  /** Whether a letter or digit is one of ASCII. */
  static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** A character of ASCII in lower case. */
  static char lower(char c) {
    return (char) (c >= 'A' && c <= 'Z' ? c + 32 : c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`' || c == '´';
  }

  private static String foldAll(CharSequence word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      append(key, plain.charAt(i));
    }
    return key.toString();
  }

  private static void append(StringBuilder key, char c) {
    switch (c) {
      case 'ø' -> key.append('o');
      case 'ł' -> key.append('l');
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'đ', 'ð' -> key.append('d');
      case 'þ' -> key.append("th");
      case 'ı' -> key.append('i');
      default -> {
        if (!isLeftOut(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
          key.append(c);
        }
      }
    }
  }
}
