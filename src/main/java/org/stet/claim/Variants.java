package org.stet.claim;

import org.stet.mention.ArticleNames;
import org.stet.mention.NameIndex;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.Spelling;

/** Whether one name in an article is a slip for another name in it. */
final class Variants {
  /** Short names are near too many others. */
  private static final int SHORTEST = 5;

  private final ArticleNames article;
  private final NameIndex known;

  Variants(Reading reading) {
    this.article = reading.names();
    this.known = reading.gazetteer().names();
  }

  /**
   * Whether a family name in print can only be a slip for another one that the article has more
   * often.
   */
  boolean isSlip(String printed, String right) {
    return right.length() >= SHORTEST
        && Spelling.isOneSlip(printed, right)
        && printed.charAt(0) == right.charAt(0)
        && !isInflected(printed, right)
        && article.timesAsFamily(printed) < article.timesAsFamily(right)
        && isNobodys(printed);
  }

  /** "the Thompsons", "a Clintonian": forms of one name, not two. */
  private static boolean isInflected(String printed, String right) {
    return isPlural(printed, right) || isPlural(right, printed);
  }

  private static boolean isPlural(String plural, String single) {
    return plural.equals(single + "s")
        || plural.equals(single + "es")
        || plural.equals(single + "n");
  }

  /** Whether no person, in the facts or in the article, and no ordinary word is called so. */
  boolean isNobodys(String printed) {
    return !known.isFamily(printed)
        && !known.isGivenName(printed)
        && !article.endsFullName(printed)
        && !article.isOrdinary(printed);
  }

  /** Whether the tagger takes a word for a name too. */
  static boolean isTaggedAsName(NameRun run) {
    return run.sentence().tag(run.first()).filter(tag -> tag.startsWith("NNP")).isPresent();
  }
}
