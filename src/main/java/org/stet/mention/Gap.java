package org.stet.mention;

/** What stands between a word and the one before it. */
public enum Gap {
  /** Nothing: the word is the first of its sentence. */
  START,
  /** Nothing at all, as before a possessive 's. */
  NONE,
  SPACE,
  HYPHEN,
  COMMA,
  /** Anything else: a quotation mark, a colon, a bracket, a dash. */
  OTHER;

  /** What stands between two places of a prose. */
  static Gap between(String prose, int from, int to) {
    if (from == to) {
      return NONE;
    }
    char first = prose.charAt(from);
    if (to - from == 1 && (first == ' ' || isHyphen(first))) {
      return first == ' ' ? SPACE : HYPHEN;
    }
    return wide(prose, from, to);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–';
  }

  /** White space with at most one comma in it, or anything else. */
  private static Gap wide(String prose, int from, int to) {
    int commas = 0;
    boolean hasLineEnd = false;
    for (int i = from; i < to; i++) {
      char c = prose.charAt(i);
      if (c != ',' && !Character.isWhitespace(c)) {
        return OTHER;
      }
      commas += c == ',' ? 1 : 0;
      hasLineEnd |= c == '\n';
    }
    return switch (commas) {
      case 0 -> hasLineEnd ? OTHER : SPACE;
      case 1 -> COMMA;
      default -> OTHER;
    };
  }

  /** Whether the two words can belong to one name or title. */
  public boolean joins() {
    return this == SPACE || this == HYPHEN;
  }
}
