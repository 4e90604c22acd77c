package org.stet.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.fact.OfficeVerb;
import org.stet.fact.OfficeVerb.Takes;
import org.stet.fact.Person;
import org.stet.mention.Gap;
import org.stet.mention.OfficeWords;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;
import org.stet.text.Span;

/**
 * Finds "X, who succeeded Y", "X replaced Y", "X took over from Y", "X was succeeded by Y" and "X
 * handed power to Y".
 */
final class SuccessionVerbs {
  /** A verb begins at most so many words before the name behind it. */
  static final int REACH = OfficeWords.LONGEST + 1;

  private static final Set<String> ROLE_WORDS = Set.of("as", "on", "at", "atop", "in", "of", "for");

  private static final Set<String> FOLLOW = Set.of("succeed", "replace");
  private static final Set<String> WAS = Set.of("was", "is", "were");

  private static final WordList CHOSEN =
      WordList.of("elected chosen selected picked appointed named hired confirmed promoted");

  /** What takes somebody behind a verb, and the word between. */
  private enum Link {
    WHOM(Takes.WHOM, ""),
    BY(Takes.BY_WHOM, "by"),
    FROM(Takes.FROM_WHOM, "from"),
    TO(Takes.TO_WHOM, "to");

    private final Takes takes;
    private final String word;

    Link(Takes takes, String word) {
      this.takes = takes;
      this.word = word;
    }
  }

  private SuccessionVerbs() {}

  /** The claim of the verb that begins at a word, where one does. */
  static Optional<SuccessionClaim> claim(Reading reading, SentenceReading sentence, int first) {
    OfficeWords words = OfficeWords.shipped();
    if (FOLLOW.contains(sentence.word(first).key())) {
      return infinitive(reading, sentence, first);
    }
    if (!words.mayBegin(sentence.word(first).key())) {
      return Optional.empty();
    }
    for (Link link : Link.values()) {
      Optional<SuccessionClaim> claim =
          words
              .verbAt(sentence, first, link.takes)
              .flatMap(v -> claim(reading, Cast.of(reading), sentence, v, link.word));
      if (claim.isPresent()) {
        return claim;
      }
    }
    return Optional.empty();
  }

  private static Optional<SuccessionClaim> claim(
      Reading reading, Cast cast, SentenceReading sentence, OfficeWords.Verb verb, String link) {
    int object = verb.end() + (link.isEmpty() ? 0 : 1);
    if (object >= sentence.size()
        || sentence.word(object).gap() != Gap.SPACE
        || !(link.isEmpty() || sentence.word(verb.end()).is(link))) {
      return Optional.empty();
    }
    Optional<PersonMention> named = cast.startingAt(sentence.word(object).span().start());
    return named
        .flatMap(n -> SuccessionSubject.before(reading, sentence, verb.first()))
        .filter(s -> !verb.now() || !Mood.isSupposing(sentence))
        .flatMap(
            s -> claim(reading, sentence, s, verb.does() == OfficeVerb.Does.FOLLOW, named.get()));
  }

  /** "was elected to succeed X". */
  private static Optional<SuccessionClaim> infinitive(
      Reading reading, SentenceReading sentence, int verb) {
    if (verb < 3
        || verb + 1 >= sentence.size()
        || !sentence.word(verb - 1).is("to")
        || !CHOSEN.contains(sentence.word(verb - 2).key())) {
      return Optional.empty();
    }
    boolean isPassive = WAS.contains(sentence.word(verb - 3).key());
    Optional<PersonMention> named =
        Cast.of(reading).startingAt(sentence.word(verb + 1).span().start());
    return named
        .filter(n -> isPassive)
        .flatMap(n -> SuccessionSubject.before(reading, sentence, verb - 3))
        .flatMap(s -> claim(reading, sentence, s, true, named.get()));
  }

  private static Optional<SuccessionClaim> claim(
      Reading reading,
      SentenceReading sentence,
      SuccessionSubject subject,
      boolean before,
      PersonMention named) {
    boolean isMeant =
        !isOfAnotherRole(sentence, named, subject.person())
            && mayMean(reading, sentence, subject.person());
    return isMeant
        ? Optional.of(
            new SuccessionClaim(
                sentence,
                List.of(subject.person()),
                before,
                named,
                named.span().of(reading.prose()),
                reading.isQuoted(new Span(subject.start(), named.span().end()))))
        : Optional.empty();
  }

  /** "replaced Donald Rumsfeld in 1975": a year must be one of the subject's in some office. */
  private static boolean mayMean(Reading reading, SentenceReading sentence, Person subject) {
    Moment moment = Moment.of(sentence, reading);
    return reading.facts().tenuresOf(subject).stream().anyMatch(t -> moment.mayMean(t.term()));
  }

  /**
   * "replaced Biden as the Democratic nominee", "replaced Humphrey in the Senate": another role is
   * told.
   */
  static boolean isOfAnotherRole(SentenceReading sentence, PersonMention named) {
    return isOfAnotherRole(sentence, named, named.person());
  }

  private static boolean isOfAnotherRole(
      SentenceReading sentence, PersonMention named, Person other) {
    int next = 0;
    while (next < sentence.size() && sentence.word(next).span().start() < named.span().end()) {
      next++;
    }
    if (next >= sentence.size() || !ROLE_WORDS.contains(sentence.word(next).key())) {
      return false;
    }
    return sentence.word(next).is("as")
        ? !hasOffice(sentence, next + 1, List.of(named.person(), other))
        : !sentence.isTime(next + 1);
  }

  /** "as president", "as the U.S. president": an office that one of the two had. */
  private static boolean hasOffice(SentenceReading sentence, int from, List<Person> either) {
    return IntStream.range(from, from + 3)
        .mapToObj(sentence::officesAt)
        .flatMap(List::stream)
        .anyMatch(office -> either.stream().anyMatch(p -> !office.termsOf(p).isEmpty()));
  }
}
