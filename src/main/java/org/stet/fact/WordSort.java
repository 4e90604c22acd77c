package org.stet.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a word of the lexicon does beside a title or a verb. */
public enum WordSort {
  /** Looks back: "former", "then". */
  FORMER,
  /** Holds it for the time being: "acting". */
  ACTING,
  /** Looks ahead: "incoming". */
  AHEAD,
  /** Looks ahead, behind the title: "elect". */
  AHEAD_AFTER,
  /** Tells, before "for" and a title, that it is only sought: "candidate". */
  SEEKING,
  /** Makes another office of it: "deputy". */
  OTHER_OFFICE,
  /** Makes another office of it where a hyphen ties them: "co". */
  OTHER_OFFICE_WITH_HYPHEN,
  /** Changes nothing about which office it is: "embattled". */
  NEUTRAL,
  /** Stands between a name and its verb: "who". */
  BEFORE_VERB,
  /** Stands inside a verb: "formally". */
  WITHIN_VERB;

  /** As lexicon files write it: {@code ahead-after}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<WordSort> of(String key) {
    return Stream.of(values()).filter(s -> s.key().equals(key)).findFirst();
  }
}
