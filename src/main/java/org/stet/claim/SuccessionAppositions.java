package org.stet.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * Finds "X, the successor to Y,", "X, Y's predecessor," and "Y's successor was X", where the noun
 * stands behind the name that it is of.
 */
final class SuccessionAppositions {
  private static final Set<String> COPULAS = Set.of("is", "was");

  private final Reading reading;
  private final Cast cast;
  private final SentenceReading sentence;
  private final int noun;

  private SuccessionAppositions(Reading reading, SentenceReading sentence, int noun) {
    this.reading = reading;
    this.cast = Cast.of(reading);
    this.sentence = sentence;
    this.noun = noun;
  }

  static Optional<SuccessionClaim> claim(Reading reading, SentenceReading sentence, int noun) {
    SuccessionAppositions found = new SuccessionAppositions(reading, sentence, noun);
    return found.ofSomebody().or(found::somebodys).or(found::copula);
  }

  /** "X, the successor to Y,": Y came before X. */
  private Optional<SuccessionClaim> ofSomebody() {
    int first = sentence.word(noun - 1).is("immediate") ? noun - 1 : noun;
    first = first > 0 && sentence.word(first - 1).is("the") ? first - 1 : first;
    boolean isOf = isWord(noun + 1, "to") || isWord(noun + 1, "of");
    return isOf ? claim(behindComma(first), startingAt(noun + 2), !isPredecessor()) : none();
  }

  /** "X, Y's successor,": Y came before X. */
  private Optional<SuccessionClaim> somebodys() {
    boolean isClosed =
        noun + 1 == sentence.size() ? true : sentence.word(noun + 1).gap() == Gap.COMMA;
    int end = sentence.word(noun - 1).is("immediate") ? noun - 2 : noun - 1;
    if (!isClosed || end < 1 || !sentence.word(end).isPossessive()) {
      return none();
    }
    Optional<PersonMention> other = cast.endingAt(sentence.word(end).span().start());
    boolean isNamedBehind = startingAt(noun + 1).isPresent();
    return isNamedBehind
        ? none()
        : claim(
            other.flatMap(o -> behindComma(Affiliation.firstOf(sentence, o.span()))),
            other,
            !isPredecessor());
  }

  /** "Y's successor was X": X came after Y. */
  private Optional<SuccessionClaim> copula() {
    boolean isCopula =
        noun + 2 < sentence.size()
            && COPULAS.contains(sentence.word(noun + 1).key())
            && sentence.word(noun - 1).isPossessive();
    return isCopula
        ? claim(
            cast.endingAt(sentence.word(noun - 1).span().start()),
            startingAt(noun + 2),
            isPredecessor())
        : none();
  }

  private boolean isPredecessor() {
    return sentence.word(noun).is("predecessor");
  }

  private boolean isWord(int index, String key) {
    return index < sentence.size()
        && sentence.word(index).gap() == Gap.SPACE
        && sentence.word(index).is(key);
  }

  private Optional<PersonMention> behindComma(int index) {
    return index > 0 && sentence.word(index).gap() == Gap.COMMA
        ? cast.endingAt(sentence.word(index - 1).span().end())
        : Optional.empty();
  }

  private Optional<PersonMention> startingAt(int index) {
    return index < sentence.size()
        ? cast.startingAt(sentence.word(index).span().start())
        : Optional.empty();
  }

  private Optional<SuccessionClaim> claim(
      Optional<PersonMention> subject, Optional<PersonMention> named, boolean before) {
    return subject
        .filter(s -> named.isPresent() && !isQuestion())
        .filter(s -> !SuccessionVerbs.isOfAnotherRole(sentence, named.get()))
        .map(
            s ->
                new SuccessionClaim(
                    sentence,
                    List.of(s.person()),
                    before,
                    named.get(),
                    named.get().span().of(reading.prose()),
                    reading.isQuoted(between(s.span(), named.get().span()))));
  }

  private boolean isQuestion() {
    return sentence.tail().startsWith("?");
  }

  private static Span between(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  private static Optional<SuccessionClaim> none() {
    return Optional.empty();
  }
}
