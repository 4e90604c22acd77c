package org.stet.mention;

import java.util.List;
import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.fact.Office;
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
   * @param title the title
   * @param isQualified whether a jurisdiction stands before the title
   */
  static TitleTail of(
      SentenceReading sentence, Gazetteer.Match<Office> title, boolean isQualified) {
    int from = title.end();
    TitleTail nothing = new TitleTail(from, Optional.empty(), false, true);
    if (from >= sentence.size()) {
      return nothing;
    }
    Word next = sentence.word(from);
    if (next.gap().joins() && TitleWords.is(WordSort.AHEAD_AFTER, next.key())) {
      return new TitleTail(from + 1, Optional.empty(), true, true);
    }
    if (next.gap() == Gap.SPACE && (next.is("of") || next.is("for"))) {
      return qualified(sentence, title, isQualified);
    }
    boolean isLonger =
        next.gap() == Gap.SPACE && (next.is("to") || next.is("emeritus") || next.is("general"));
    return isLonger ? new TitleTail(from, Optional.empty(), false, false) : nothing;
  }

  private static TitleTail qualified(
      SentenceReading sentence, Gazetteer.Match<Office> title, boolean isQualified) {
    int preposition = title.end();
    int at = preposition + 1;
    if (at < sentence.size() && sentence.word(at).is("the")) {
      at++;
    }
    int name = at;
    return sentence
        .entityAt(name)
        .filter(match -> !isQualified && !isPartOfLongerName(sentence, match))
        .map(TitleTail::of)
        .or(() -> isQualified ? Optional.empty() : byFirstWord(sentence, name, title))
        .orElse(new TitleTail(preposition, Optional.empty(), false, false));
  }

  /** "chief executive of Ford": of the only body of that first word that has such an office. */
  private static Optional<TitleTail> byFirstWord(
      SentenceReading sentence, int name, Gazetteer.Match<Office> title) {
    int next = name + 1;
    boolean isAlone =
        name < sentence.size()
            && sentence.word(name).isCapitalized()
            && sentence.entityAt(name).isEmpty()
            && (next >= sentence.size()
                || !sentence.word(next).gap().joins()
                || sentence.word(next).letters() == Word.Letters.LOWER);
    if (!isAlone) {
      return Optional.empty();
    }
    String first = sentence.text(name, next) + " ";
    List<Entity> bodies =
        title.meanings().stream()
            .map(Office::of)
            .filter(body -> !body.isPlace() && body.name().startsWith(first))
            .distinct()
            .toList();
    return bodies.size() == 1
        ? Optional.of(of(new Gazetteer.Match<>(name, next, bodies)))
        : Optional.empty();
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
