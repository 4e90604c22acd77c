package org.stet.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * Finds "X, who succeeded Y", "X replaced Y", "X took over from Y", "X was succeeded by Y" and "X
 * handed power to Y".
 */
final class SuccessionVerbs {
  private static final Set<String> VERBS =
      Set.of("succeeded", "succeeds", "replaced", "replaces", "took", "handed");
  private static final Set<String> PRESENT = Set.of("succeeds", "replaces");
  private static final Set<String> TAKEN =
      Set.of("over", "the", "reins", "helm", "power", "office");
  private static final Set<String> HANDED =
      Set.of("over", "the", "reins", "power", "presidency", "office", "keys");
  private static final Set<String> ROLE_WORDS = Set.of("as", "on", "at", "atop", "in", "of", "for");
  private static final Set<String> AUXILIARIES = Set.of("has", "had", "who", "was", "been");

  private SuccessionVerbs() {}

  static boolean isVerb(String key) {
    return VERBS.contains(key);
  }

  static Optional<SuccessionClaim> claim(
      Reading reading, Cast cast, SentenceReading sentence, int verb) {
    int object = objectAt(sentence, verb);
    if (object >= sentence.size() || sentence.word(object).gap() != Gap.SPACE) {
      return Optional.empty();
    }
    Optional<PersonMention> named = cast.startingAt(sentence.word(object).span().start());
    Optional<PersonMention> subject =
        named
            .filter(n -> !isOfAnotherRole(sentence, n))
            .flatMap(n -> subject(cast, sentence, verb));
    boolean isPassive =
        sentence.word(verb).is("handed") || (object > verb + 1 && sentence.word(verb + 1).is("by"));
    boolean isOfNow = PRESENT.contains(sentence.word(verb).key());
    return subject
        .filter(s -> !isOfNow || !Mood.isSupposing(sentence))
        .filter(s -> mayMean(reading, sentence, s))
        .map(
            s ->
                new SuccessionClaim(
                    sentence,
                    List.of(s.person()),
                    !isPassive,
                    named.get(),
                    named.get().span().of(reading.prose()),
                    reading.isQuoted(new Span(s.span().start(), named.get().span().end()))));
  }

  /** "replaced Donald Rumsfeld in 1975": a year must be one of the subject's in some office. */
  private static boolean mayMean(Reading reading, SentenceReading sentence, PersonMention subject) {
    Moment moment = Moment.of(sentence, reading);
    return reading.facts().tenuresOf(subject.person()).stream()
        .anyMatch(t -> moment.mayMean(t.term()));
  }

  /**
   * "replaced Biden as the Democratic nominee", "replaced Humphrey in the Senate": another role is
   * told.
   */
  static boolean isOfAnotherRole(SentenceReading sentence, PersonMention named) {
    int next = 0;
    while (next < sentence.size() && sentence.word(next).span().start() < named.span().end()) {
      next++;
    }
    if (next >= sentence.size() || !ROLE_WORDS.contains(sentence.word(next).key())) {
      return false;
    }
    return sentence.word(next).is("as")
        ? !hasOffice(sentence, next + 1, named)
        : !sentence.isTime(next + 1);
  }

  /** "as president", "as the U.S. president": an office that the named one had. */
  private static boolean hasOffice(SentenceReading sentence, int from, PersonMention named) {
    return IntStream.range(from, from + 3)
        .mapToObj(sentence::officesAt)
        .flatMap(List::stream)
        .anyMatch(office -> !office.termsOf(named.person()).isEmpty());
  }

  /**
   * The word after "succeeded", "succeeded by" or "took over from"; beyond the sentence where the
   * words differ.
   */
  private static int objectAt(SentenceReading sentence, int verb) {
    boolean isPassive = verb + 1 < sentence.size() && sentence.word(verb + 1).is("by");
    if (sentence.word(verb).is("handed")) {
      return behind(sentence, verb, HANDED, "to");
    }
    if (!sentence.word(verb).is("took")) {
      return isPassive ? (isPassiveVerb(sentence, verb) ? verb + 2 : sentence.size()) : verb + 1;
    }
    return behind(sentence, verb, TAKEN, "from");
  }

  /** The word after "took over from", "took the reins from", "handed power to". */
  private static int behind(SentenceReading sentence, int verb, Set<String> what, String last) {
    int at = verb + 1;
    while (at < sentence.size() && at < verb + 4 && what.contains(sentence.word(at).key())) {
      at++;
    }
    boolean isWhole =
        at > verb + 1
            && at < sentence.size()
            && sentence.word(at).is(last)
            && !(last.equals("to") && sentence.word(at - 1).is("over"));
    return isWhole ? at + 1 : sentence.size();
  }

  private static boolean isPassiveVerb(SentenceReading sentence, int verb) {
    return sentence.word(verb - 1).is("was") || sentence.word(verb - 1).is("been");
  }

  /** The person just before the verb, with "who has" or the like between. */
  private static Optional<PersonMention> subject(Cast cast, SentenceReading sentence, int verb) {
    int at = verb;
    while (at > 1
        && sentence.word(at).gap() == Gap.SPACE
        && AUXILIARIES.contains(sentence.word(at - 1).key())) {
      at--;
    }
    Gap gap = sentence.word(at).gap();
    boolean isClause = at < verb && sentence.word(at).is("who");
    boolean isBeside = gap == Gap.SPACE || (gap == Gap.COMMA && isClause);
    return isBeside ? cast.endingAt(sentence.word(at - 1).span().end()) : Optional.empty();
  }
}
