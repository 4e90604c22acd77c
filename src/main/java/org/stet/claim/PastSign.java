package org.stet.claim;

/**
 * What speaks for or against a past holder under the bare title being a slip for the one of these
 * days. The weights are rounded from a fit on real articles, half of which had a holder exchanged.
 */
enum PastSign {
  /** The present holder is spoken of soon after by family name, and introduced nowhere. */
  ORPHAN_NEAR(4),
  /** The same elsewhere in the article. */
  ORPHAN(2),
  /** The title is the subject of what its holder did on a day of the week: news. */
  OFFICIAL_NEWS(2),
  /** A day of the week. */
  WEEKDAY(2),
  /** The next pronoun is not the person's. */
  OTHER_PRONOUN(2),
  /** Several people of the article have offices now and had none then. */
  MANY_OF_NOW(2),
  /** Such a one is in the sentence. */
  COLLEAGUE_OF_NOW(1),
  /** Such a one is near it. */
  COLLEAGUE_OF_NOW_NEAR(1),
  /** "recently", "this week". */
  FRESH(1),
  PRESENT_TENSE(1),
  /** What holders of offices do: "announced". */
  OFFICIAL_ACT(1),
  /** The title opens its clause. */
  HEAD(1),

  PAST_TENSE(-1),
  /** A name without a verb of its own, as in "the wife of President Smith" and "Smith's wife". */
  NO_VERB(-1),
  /** "by", "under", "since" and the like before the title: told of for somebody else's sake. */
  ASIDE(-2),
  /** It is not told beside the title of what it is. */
  BARE(-1),
  /** Print goes on to use the title. */
  TITLE_FOR_LIFE(-1),
  /** Words of looking back. */
  LOOKS_BACK(-1),
  /** Words of a life, a memory or an honor. */
  LIFE_STORY(-2),
  /** Words of looking back in the sentences before. */
  LOOKED_BACK(-1),
  /** The article names the person again. */
  NAMED_AGAIN(-2),
  DEAD(-1),
  /** The term ended half a century ago: history, or a slip that nobody makes. */
  AGES_AGO(-3),
  /** The term ended lately, and may still be told of. */
  JUST_GONE(-1),
  /** The person has another office now. */
  HAS_OTHER_OFFICE(-2),
  /** Nobody of the article has an office now that he or she did not have then. */
  NOBODY_OF_NOW(-2),
  /** Somebody of the article had an office then and has none now. */
  SOMEBODY_OF_THEN(-1),
  /** There are more of these than of the others. */
  MORE_OF_THEN(-1),
  /** Such a one is in the sentence. */
  COLLEAGUE_OF_THEN(-3),
  /** Such a one is near it. */
  COLLEAGUE_OF_THEN_NEAR(-3);

  private final int weight;

  PastSign(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  /** Whether the sentence itself tells of these days by it, or a name that stands alone. */
  boolean isOfNow() {
    return switch (this) {
      case ORPHAN_NEAR,
          ORPHAN,
          OFFICIAL_NEWS,
          WEEKDAY,
          OTHER_PRONOUN,
          COLLEAGUE_OF_NOW,
          FRESH,
          PRESENT_TENSE ->
          true;
      default -> false;
    };
  }
}
