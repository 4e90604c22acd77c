package org.stet.claim;

import java.util.Optional;
import org.stet.fact.Person;
import org.stet.mention.Gap;
import org.stet.mention.OfficeWords;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/**
 * Who came before or after somebody, named before the verb or meant by a pronoun there.
 *
 * @param person who
 * @param start where the name or the pronoun begins
 */
record SuccessionSubject(Person person, int start) {
  /** The subject of a verb, with "who has" or the like between. */
  static Optional<SuccessionSubject> before(Reading reading, SentenceReading sentence, int verb) {
    int at = OfficeWords.shipped().subjectEnd(sentence, verb);
    if (at == 0) {
      return Optional.empty();
    }
    Gap gap = sentence.word(at).gap();
    boolean isClause = at < verb && sentence.word(at).is("who");
    if (gap != Gap.SPACE && !(gap == Gap.COMMA && isClause)) {
      return Optional.empty();
    }
    return Cast.of(reading)
        .endingAt(sentence.word(at - 1).span().end())
        .map(m -> new SuccessionSubject(m.person(), m.span().start()))
        .or(() -> byPronoun(reading, sentence, at - 1));
  }

  private static Optional<SuccessionSubject> byPronoun(
      Reading reading, SentenceReading sentence, int word) {
    return Antecedent.of(reading, sentence, word)
        .map(p -> new SuccessionSubject(p, sentence.word(word).span().start()));
  }
}
