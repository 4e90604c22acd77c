package org.stet.mention;

import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.fact.WordSort;

/**
 * The word before a title and all that belongs to it: a noun there may make it the president of
 * something else.
 *
 * @param index the word
 * @param title the first word of the title itself
 * @param qualifier the jurisdiction before the title
 */
record TitleNeighbour(
    SentenceReading sentence, int index, int title, Optional<TitleMention.Qualifier> qualifier) {
  /** Whether the title can only be that of the office it names; asks for tags at times. */
  boolean isClear() {
    Word word = sentence.word(index);
    return isOutside(word) ? isClearBehind(word) : isClearBehindNoun(word);
  }

  /** Whether the title is only sought: "nominee for vice president". */
  boolean isAhead() {
    Word word = sentence.word(index);
    return isOutside(word) && isSought(word);
  }

  private static boolean isOutside(Word word) {
    return TitleWords.OUTSIDE.contains(word.key()) || isTime(word);
  }

  private boolean isClearBehind(Word word) {
    return !joinsAnotherTitle(word) && !isOfInstitution(word);
  }

  private boolean isClearBehindNoun(Word word) {
    if (word.isPossessive()) {
      return sentence.personEndingAt(index).isPresent();
    }
    if (isCountryOfBody() || isRuledOut(word)) {
      return true;
    }
    if (sentence.isTitleCase()) {
      return !word.isCapitalized() || sentence.personEndingAt(index + 1).isPresent();
    }
    String tag = sentence.tag(index).orElse("NN");
    return !tag.startsWith("NN") && !tag.equals("JJ");
  }

  /** "On Friday President Joe Biden", "last week President Joe Biden". */
  private static boolean isTime(Word word) {
    return TitleWords.TIMES.contains(word.key()) || Calendar.weekday(word).isPresent();
  }

  /** "nominee for vice president Tim Walz". */
  private boolean isSought(Word word) {
    return index > 0
        && word.is("for")
        && TitleWords.is(WordSort.SEEKING, sentence.word(index - 1).key());
  }

  /**
   * A small word before "Iowa's governor" or "Serbian President" cannot make it the president of
   * something else.
   */
  private boolean isRuledOut(Word word) {
    return !word.isCapitalized()
        && qualifier.filter(q -> q.isFirm() && q.end() <= title).isPresent();
  }

  /** "U.S. FBI Director": a country before the body says no more than the body does. */
  private boolean isCountryOfBody() {
    return qualifier.isPresent()
        && sentence
            .entityEndingAt(index + 1)
            .filter(m -> m.meanings().stream().anyMatch(Entity::isPlace))
            .isPresent();
  }

  /** "University of Iowa President": the place belongs to the name of something else. */
  private boolean isOfInstitution(Word word) {
    boolean isQualifier = qualifier.filter(q -> q.first() == index + 1).isPresent();
    return isQualifier
        && index > 0
        && word.is("of")
        && word.gap() == Gap.SPACE
        && sentence.word(index - 1).isCapitalized()
        && !sentence.isNamed(index - 1);
  }

  /** "CEO and President Tim Cook" is the president of the company. */
  private boolean joinsAnotherTitle(Word word) {
    if (!word.is("and") || index == 0 || !word.gap().joins()) {
      return false;
    }
    Word before = sentence.word(index - 1);
    return before.letters() == Word.Letters.CAPITALS && sentence.entityEndingAt(index).isEmpty();
  }
}
