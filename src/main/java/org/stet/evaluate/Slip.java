package org.stet.evaluate;

import org.stet.text.Position;

/**
 * A place where checker and annotation disagree.
 *
 * @param kind what went wrong
 * @param path the file
 * @param at where in the file
 * @param label the rule, or the type of the mistake
 * @param message what should have been found, or what was found
 * @param sentence the sentence it stands in
 */
record Slip(Kind kind, String path, Position at, String label, String message, String sentence) {
  /** What went wrong. */
  enum Kind {
    /** A marked mistake was not found. */
    MISSED,
    /** Something was found where nothing is marked. */
    FALSE
  }
}
