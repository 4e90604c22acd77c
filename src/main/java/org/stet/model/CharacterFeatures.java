package org.stet.model;

/** What OpenNLP's small models call white space, and what they see in single characters. */
final class CharacterFeatures {
  private static final String[] CLASSES = {
    "_alpha", "_caps", "_num", "_ws", "_eos", "_quote", "_lp", "_rp"
  };
  private static final int ALPHA = 0;
  private static final int CAPS = 1;
  private static final int NUM = 2;
  private static final int SPACE = 3;
  private static final int EOS = 4;
  private static final int QUOTE = 5;
  private static final int LEFT = 6;
  private static final int RIGHT = 7;

  private final Maxent model;
  private final long character;
  private final int[] classes = new int[CLASSES.length];

  /**
   * @param place what the features are named by: {@code p1} is the character before
   */
  CharacterFeatures(Maxent model, String place) {
    this.model = model;
    this.character = FeatureHash.of(place + "=");
    for (int i = 0; i < classes.length; i++) {
      classes[i] = model.row(FeatureHash.of(place + CLASSES[i]));
    }
  }

  /** Adds the character itself and the classes that it is in. */
  void add(char c, double[] sums) {
    model.addFeature(FeatureHash.extend(character, c), sums);
    if (Character.isLetter(c)) {
      model.add(classes[ALPHA], sums);
      if (Character.isUpperCase(c)) {
        model.add(classes[CAPS], sums);
      }
    } else {
      int kind = kind(c);
      model.add(kind < 0 ? Maxent.UNKNOWN : classes[kind], sums);
    }
  }

  private static int kind(char c) {
    if (Character.isDigit(c)) {
      return NUM;
    }
    if (isSpace(c)) {
      return SPACE;
    }
    return switch (c) {
      case '.', '?', '!' -> EOS;
      case '`', '"', '\'' -> QUOTE;
      case '[', '{', '(' -> LEFT;
      case ']', '}', ')' -> RIGHT;
      default -> -1;
    };
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
