package org.stet.claim;

import org.stet.fact.Office;
import org.stet.mention.ArticleNames;
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
   * Whether the words beside the title tell it, or the title itself, or the rest of the article: it
   * names the country, or a holder of the office in full. Many bodies have a director, a spokesman
   * and a chief of staff, so theirs must be told beside the title.
   */
  static boolean isTold(TitleMention title, Office office, Reading reading) {
    if (title.qualifier().isPresent() || office.sole()) {
      return true;
    }
    ArticleNames names = reading.names();
    boolean namesHolder =
        office.terms().stream().anyMatch(t -> names.inFull().contains(t.person()));
    return office.of().isPlace() && (names.mentions(office.of()) || namesHolder);
  }

  /**
   * Whether the title can be hardly anybody else's: it says whose it is, or it is a country's. Of
   * coaches, mayors and members of legislatures there are thousands whom no pack has.
   */
  static boolean isOfCountry(TitleMention title, Office office) {
    return title.qualifier().isPresent()
        || office.sole()
        || isHome(office)
        || (office.of().isPlace() && !office.of().demonyms().isEmpty() && !office.sharedTitle());
  }

  /**
   * Whether an office is meant by its bare title where nothing else is told. Every firm has vice
   * presidents.
   */
  static boolean isAssumed(Office office) {
    return isHome(office) && !office.title().equals("vice president");
  }
}
