package org.stet.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Person;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.text.Span;

/**
 * Finds "his predecessor, X" and "Y's successor, X", and leaves other wordings to {@link
 * SuccessionAppositions} and {@link SuccessionVerbs}.
 */
final class SuccessionFinder {
  static final Set<String> NOUNS = Set.of("predecessor", "successor");

  private static final Set<String> PRONOUNS = Set.of("his", "her", "their");

  /** A pronoun means somebody of the last few sentences. */
  private static final int LOOK_BACK = 3;

  private final Reading reading;
  private final Cast cast;

  SuccessionFinder(Reading reading) {
    this.reading = reading;
    this.cast = Cast.of(reading);
  }

  List<SuccessionClaim> find() {
    List<SuccessionClaim> found = new ArrayList<>();
    List<CuedSentence> sentences = Cues.all(reading);
    for (int s = 0; s < sentences.size(); s++) {
      CuedSentence sentence = sentences.get(s);
      List<PersonMention> mentions = cast.in(sentence.sentence().span());
      if (!mentions.isEmpty()) {
        BitSet words = words(sentence, mentions);
        for (int i = words.nextSetBit(1); i > 0; i = words.nextSetBit(i + 1)) {
          at(s, i).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The words that may tell of a succession: the nouns, and those just before somebody's name. */
  private static BitSet words(CuedSentence sentence, List<PersonMention> mentions) {
    BitSet words = new BitSet();
    for (PersonMention mention : mentions) {
      int name = Affiliation.firstOf(sentence.sentence(), mention.span());
      words.set(Math.max(0, name - SuccessionVerbs.REACH), name);
    }
    for (int noun : sentence.places(Cue.SUCCESSION)) {
      words.set(noun);
    }
    return words;
  }

  private Optional<SuccessionClaim> at(int s, int i) {
    SentenceReading sentence = reading.sentences().get(s);
    return NOUNS.contains(sentence.word(i).key())
        ? claim(reading, cast, s, i).or(() -> SuccessionAppositions.claim(reading, sentence, i))
        : SuccessionVerbs.claim(reading, sentence, i);
  }

  private static Optional<SuccessionClaim> claim(Reading reading, Cast cast, int s, int noun) {
    SentenceReading sentence = reading.sentences().get(s);
    Optional<PersonMention> named = nameAfter(cast, sentence, noun);
    List<Person> subjects = named.map(n -> subjects(reading, cast, s, noun)).orElse(List.of());
    return named
        .filter(n -> hasPossessor(sentence, noun))
        .map(
            n ->
                new SuccessionClaim(
                    sentence,
                    subjects,
                    sentence.word(noun).is("predecessor"),
                    n,
                    n.span().of(reading.prose()),
                    reading.isQuoted(n.span())));
  }

  private static Optional<PersonMention> nameAfter(Cast cast, SentenceReading sentence, int noun) {
    int next = noun + 1;
    if (next >= sentence.size()) {
      return Optional.empty();
    }
    Gap gap = sentence.word(next).gap();
    boolean isBeside = gap == Gap.SPACE || gap == Gap.COMMA || isDash(sentence.gapText(next));
    return isBeside ? cast.startingAt(sentence.word(next).span().start()) : Optional.empty();
  }

  private static boolean isDash(String gap) {
    return gap.strip().matches("[-–—]|--");
  }

  /**
   * The word before the noun, or before "immediate"; any other adjective may tell one predecessor
   * from another.
   */
  private static int possessor(SentenceReading sentence, int noun) {
    return noun > 1 && sentence.word(noun - 1).is("immediate") ? noun - 2 : noun - 1;
  }

  private static boolean hasPossessor(SentenceReading sentence, int noun) {
    Word word = sentence.word(possessor(sentence, noun));
    return word.isPossessive() || PRONOUNS.contains(word.key());
  }

  /**
   * Who may be meant by the possessor: the one before 's, else all whom the sentence names before,
   * else the one before.
   */
  private static List<Person> subjects(Reading reading, Cast cast, int s, int noun) {
    SentenceReading sentence = reading.sentences().get(s);
    int at = possessor(sentence, noun);
    Word word = sentence.word(at);
    if (word.isPossessive()) {
      return cast.endingAt(word.span().start()).map(m -> List.of(m.person())).orElse(List.of());
    }
    Set<Person> people =
        fitting(cast.in(new Span(sentence.span().start(), word.span().start())), word);
    for (int before = s - 1; people.isEmpty() && before >= Math.max(0, s - LOOK_BACK); before--) {
      people = fitting(cast.in(reading.sentences().get(before).span()), word);
    }
    return List.copyOf(people);
  }

  private static Set<Person> fitting(List<PersonMention> mentions, Word pronoun) {
    Set<Person> people = new LinkedHashSet<>();
    for (PersonMention mention : mentions) {
      if (mention.person().pronouns().map(p -> fits(p, pronoun)).orElse(true)) {
        people.add(mention.person());
      }
    }
    return people;
  }

  private static boolean fits(Person.Pronouns pronouns, Word pronoun) {
    return switch (pronouns) {
      case HE -> pronoun.is("his");
      case SHE -> pronoun.is("her");
      case THEY -> pronoun.is("their");
    };
  }
}
