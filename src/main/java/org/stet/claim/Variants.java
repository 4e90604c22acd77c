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
        && printed.charAt(0) == right.charAt(0)
        && Spelling.isOneSlip(printed, right)
        && !isInflected(printed, right)
        && isNobodys(printed);
  }

  /**
   * Whether the article has one spelling more often than another; where both stand once, whether
   * two neighbouring letters are swapped, which makes it no other family's name.
   */
  boolean isRarer(String printed, String right) {
    int slips = article.timesAsFamily(printed);
    int times = article.timesAsFamily(right);
    return slips < times || (slips == times && slips <= 1 && Spelling.isSwapped(printed, right));
  }

  /** "the Thompsons", "a Clintonian": forms of one name, not two. */
  static boolean isInflected(String printed, String right) {
    return isPlural(printed, right) || isPlural(right, printed) || isOtherGender(printed, right);
  }

  /** Putin and Putina, Morawiecki and Morawiecka: husband and wife. */
  private static boolean isOtherGender(String printed, String right) {
    boolean addsA = printed.equals(right + "a") || right.equals(printed + "a");
    boolean isLastLetter =
        printed.length() == right.length()
            && printed.regionMatches(0, right, 0, right.length() - 1)
            && (printed.endsWith("a") || right.endsWith("a"));
    return addsA || isLastLetter;
  }

  private static boolean isPlural(String plural, String single) {
    return plural.equals(single + "s")
        || plural.equals(single + "es")
        || plural.equals(single + "n");
  }

  /** The same for the family name of a full name, which the article has as one, of course. */
  boolean isSlipInFullName(String printed, String right) {
    return right.length() >= SHORTEST
        && Spelling.isOneSlip(printed, right)
        && printed.charAt(0) == right.charAt(0)
        && !isInflected(printed, right)
        && !known.isFamily(printed)
        && !known.isGivenName(printed)
        && !article.isOrdinary(printed);
  }

  /** Whether no person, in the facts or in the article, and no ordinary word is called so. */
  boolean isNobodys(String printed) {
    return !known.isFamily(printed)
        && !known.isGivenName(printed)
        && !known.isOther(printed)
        && !article.endsFullName(printed)
        && !article.isOrdinary(printed);
  }

  /** Whether the tagger takes a word for a name too. */
  static boolean isTaggedAsName(NameRun run) {
    return run.sentence().tag(run.first()).filter(tag -> tag.startsWith("NNP")).isPresent();
  }
}
