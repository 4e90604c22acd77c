package org.stet.model;

/** The sections of a file of models: each model has its own, counted from its base. */
final class ModelLayout {
  /** Changes with the layout of the sections or of what stands in them. */
  static final int VERSION = 1;

  static final int OUTCOMES = 1; // and 2
  static final int FEATURES = 3;
  static final int ROWS = 4;
  static final int PATTERNS = 5;
  static final int WEIGHTS = 6;

  /** Of the tagger: the words of its dictionary, and the tags that each may have. */
  static final int WORDS = 7;

  static final int ALLOWED = 8;

  private ModelLayout() {}
}
