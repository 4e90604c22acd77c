package org.stet.claim;

import org.stet.fact.Office;
import org.stet.mention.Reading;
import org.stet.mention.TitleMention;

/** Whether it is told whose office a title means. */
final class Anchor {
  /** American news leaves the jurisdiction of its own offices out. */
  private static final String HOME = "united-states";

  private Anchor() {}

  /** Whether the jurisdiction goes without saying. */
  static boolean isHome(Office office) {
    return office.of().id().equals(HOME);
  }

  /**
   * Whether the words beside the title tell it, or the title itself, or the rest of the article.
   * Many bodies have a director, a spokesman and a chief of staff, so theirs must be told beside
   * the title.
   */
  static boolean isTold(TitleMention title, Office office, Reading reading) {
    if (title.qualifier().isPresent() || office.sole()) {
      return true;
    }
    return isHome(office) || (office.of().isPlace() && reading.names().mentions(office.of()));
  }
}
