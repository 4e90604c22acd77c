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

  /** Whether the two words can belong to one name or title. */
  public boolean joins() {
    return this == SPACE || this == HYPHEN;
  }
}
