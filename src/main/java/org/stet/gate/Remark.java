package org.stet.gate;

import java.util.List;
import java.util.Optional;
import org.stet.text.Aside;

/**
 * What an article says to Stet in one place.
 *
 * @param kind what it is for
 * @param aside where it stands
 * @param suppression what it suppresses; empty for an end, and for what cannot be read
 * @param flaws what is wrong with it
 */
record Remark(Kind kind, Aside aside, Optional<Suppression> suppression, List<Flaw> flaws) {
  /** What a remark is for. */
  enum Kind {
    /** The block that follows, or the one that it stands in. */
    NEXT("stet-ignore"),
    START("stet-ignore-start"),
    END("stet-ignore-end"),
    FILE("stet-ignore-file"),
    UNKNOWN("");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }
}
