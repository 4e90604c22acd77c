package org.stet.correct;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An office that somebody holds or held, as the evidence tells it.
 *
 * @param office with its country or body: "U.S. secretary of state"
 * @param lasts whether it is held to this day
 */
record Held(String person, String office, boolean lasts) {
  private static final String DAY =
      "(?:about )?(?:(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.|March|April|May|June|July|\\d{4})";

  private static final Pattern TERM =
      Pattern.compile(
          "(.+?) (has been|was) (.+?) (?:(?:since|from|until) " + DAY + "|at a time that).*");

  /** Offices that many people hold at once: their title names nobody. */
  private static final Pattern OF_MANY =
      Pattern.compile(
          ".*\\b(?:ambassador|delegate|deputy|member|representative|senator)\\b.*|.*\\bjustice");

  /** Whether many people hold such an office at once, so that its title names nobody. */
  static boolean isOfMany(String office) {
    return OF_MANY.matcher(office).matches() && !office.endsWith("chief justice");
  }

  static Optional<Held> in(String statement) {
    Matcher term = TERM.matcher(statement);
    return term.matches()
        ? Optional.of(new Held(term.group(1), term.group(3), term.group(2).equals("has been")))
        : Optional.empty();
  }
}
