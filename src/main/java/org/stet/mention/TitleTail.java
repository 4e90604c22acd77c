package org.stet.mention;

import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.fact.WordSort;

/**
 * What follows a title and belongs to it: "of France", "-elect", "nominee".
 *
 * @param end the word after it
 * @param qualifier a jurisdiction in it
 * @param isAhead whether it says that the title is only to come
 * @param isClear whether it is understood; "president of the Oklahoma Farmers Union" is not
 */
record TitleTail(
    int end, Optional<TitleMention.Qualifier> qualifier, boolean isAhead, boolean isClear) {
  /**
   * Reads it.
   *
   * @param from the word after the title
   * @param isQualified whether a jurisdiction stands before the title
   */
  static TitleTail of(SentenceReading sentence, int from, boolean isQualified) {
    TitleTail nothing = new TitleTail(from, Optional.empty(), false, true);
    if (from >= sentence.size()) {
      return nothing;
    }
    Word next = sentence.word(from);
    if (next.gap().joins() && TitleWords.is(WordSort.AHEAD_AFTER, next.key())) {
      return new TitleTail(from + 1, Optional.empty(), true, true);
    }
    if (next.gap() == Gap.SPACE && (next.is("of") || next.is("for"))) {
      return qualified(sentence, from, isQualified);
    }
    boolean isLonger =
        next.gap() == Gap.SPACE && (next.is("to") || next.is("emeritus") || next.is("general"));
    return isLonger ? new TitleTail(from, Optional.empty(), false, false) : nothing;
  }

  private static TitleTail qualified(
      SentenceReading sentence, int preposition, boolean isQualified) {
    int at = preposition + 1;
    if (at < sentence.size() && sentence.word(at).is("the")) {
      at++;
    }
    return sentence
        .entityAt(at)
        .filter(match -> !isQualified && !isPartOfLongerName(sentence, match))
        .map(TitleTail::of)
        .orElse(new TitleTail(preposition, Optional.empty(), false, false));
  }

  private static TitleTail of(Gazetteer.Match<Entity> match) {
    TitleMention.Qualifier qualifier =
        new TitleMention.Qualifier(match.first(), match.end(), match.meanings(), true);
    return new TitleTail(match.end(), Optional.of(qualifier), false, true);
  }

  /**
   * "of the Oklahoma Farmers Union", "of the Washington-based institute", "of the French
   * federation".
   */
  private static boolean isPartOfLongerName(
      SentenceReading sentence, Gazetteer.Match<Entity> match) {
    if (sentence.isDemonym(match)) {
      return true;
    }
    int next = match.end();
    if (next >= sentence.size()) {
      return false;
    }
    Word word = sentence.word(next);
    boolean goesOn =
        word.gap() == Gap.SPACE && word.isCapitalized() && sentence.personAt(next).isEmpty();
    return goesOn || word.gap() == Gap.HYPHEN;
  }
}
