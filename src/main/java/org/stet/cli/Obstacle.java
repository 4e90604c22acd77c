package org.stet.cli;

/** Why an article is left as it is. */
final class Obstacle extends Exception {
  private static final long serialVersionUID = 1L;

  Obstacle(String why) {
    super(why);
  }

  /** As the end of a sentence. */
  String why() {
    return String.valueOf(getMessage());
  }
}
