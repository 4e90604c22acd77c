package org.stet.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.StateTags;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/**
 * Finds "Ted Cruz, a Republican,", "Ted Cruz, a Texas Republican,", "Ted Cruz, a Republican from
 * Texas,", "Ted Cruz, Republican of Texas," and "Ted Cruz is a Republican.".
 */
final class PartyPhrase {
  /** Words between the article and the party that change neither. */
  private static final WordList KINDS =
      WordList.of(
          """
          moderate conservative liberal progressive centrist first second term freshman lifelong staunch fellow longtime
          veteran loyal fiscal
          """);

  /** Words after the party with which the phrase goes on and means no other thing. */
  private static final Set<String> GOES_ON =
      Set.of("from", "of", "who", "whose", "representing", "and", "but");

  private static final Set<String> PLACING = Set.of("from", "of", "representing");

  /** After these a phrase behind the comma may be of somebody who was named before. */
  private static final WordList BEFORE_ANOTHER =
      WordList.of(
          """
          of to for against unlike than with by from versus vs over behind challenging challenge challenged facing
          face faced opposing oppose opposed beat beats beating defeat defeats defeated defeating unseat unseating
          unseated succeed succeeded succeeding replace replaced replacing and or called as
          """);

  private PartyPhrase() {}

  /** The phrase whose party is a word, if it is one. */
  static Optional<Affiliation> at(Reading reading, SentenceReading sentence, int noun) {
    Optional<PartyWord> party =
        PartyWord.noun(sentence, noun).filter(p -> endsPhrase(sentence, noun));
    if (party.isEmpty()) {
      return Optional.empty();
    }
    int start = start(sentence, noun);
    boolean hasArticle = sentence.word(start).is("a") || sentence.word(start).is("an");
    Optional<StateTags.Found> before = stateBefore(sentence, start, noun);
    int behind = behindName(sentence, start);
    boolean isWhole = hasArticle ? isFilled(sentence, start, before, noun) : start == noun;
    if (behind == 0 || !isWhole || (!hasArticle && !isPlaced(sentence, noun))) {
      return Optional.empty();
    }
    Optional<StateTags.Found> state = before.or(() -> stateAfter(sentence, noun));
    Optional<PartyWord> word =
        hasArticle && start == noun - 1 ? party.map(p -> p.behind(sentence.word(start))) : party;
    return Cast.of(reading)
        .endingAt(sentence.word(behind - 1).span().end())
        .filter(m -> !PartyTag.isOfStateLegislature(sentence, m))
        .map(
            m ->
                new Affiliation(
                    sentence,
                    m,
                    word,
                    state,
                    Affiliation.Form.PHRASE,
                    isClear(reading, sentence, m)));
  }

  /** The article of "a Texas Republican", or the party itself where there is none. */
  private static int start(SentenceReading sentence, int noun) {
    int at = noun;
    while (at > 0 && noun - at < 5 && sentence.word(at).gap().joins()) {
      at--;
      if (sentence.word(at).is("a") || sentence.word(at).is("an")) {
        return at;
      }
    }
    return noun;
  }

  private static Optional<StateTags.Found> stateBefore(
      SentenceReading sentence, int start, int noun) {
    for (int i = start + 1; i < noun; i++) {
      Optional<StateTags.Found> state = StateTags.named(sentence, i);
      if (state.isPresent()) {
        return state.filter(s -> s.end() == noun);
      }
    }
    return Optional.empty();
  }

  /** Whether nothing stands between article and party but the state and harmless adjectives. */
  private static boolean isFilled(
      SentenceReading sentence, int start, Optional<StateTags.Found> state, int noun) {
    int end = state.map(StateTags.Found::first).orElse(noun);
    return IntStream.range(start + 1, end).allMatch(i -> KINDS.contains(sentence.word(i).key()));
  }

  private static boolean isPlaced(SentenceReading sentence, int noun) {
    return sentence.word(noun).isCapitalized()
        && noun + 1 < sentence.size()
        && sentence.word(noun + 1).is("of")
        && stateAfter(sentence, noun).isPresent();
  }

  static Optional<StateTags.Found> stateAfter(SentenceReading sentence, int noun) {
    boolean isPlacing =
        noun + 2 < sentence.size()
            && sentence.word(noun + 1).gap() == Gap.SPACE
            && PLACING.contains(sentence.word(noun + 1).key())
            && sentence.word(noun + 2).gap() == Gap.SPACE;
    return isPlacing
        ? StateTags.at(sentence, noun + 2).filter(s -> StateTags.isNamed(sentence, s))
        : Optional.empty();
  }

  /** Whether the party's word is no adjective of another noun. */
  static boolean endsPhrase(SentenceReading sentence, int noun) {
    if (noun + 1 >= sentence.size()) {
      return !sentence.tail().startsWith("?");
    }
    Word next = sentence.word(noun + 1);
    return next.gap() == Gap.COMMA
        || next.gap() == Gap.OTHER
        || (next.gap() == Gap.SPACE && GOES_ON.contains(next.key()));
  }

  /** The word after the name: the phrase stands behind its comma, or behind "is". */
  private static int behindName(SentenceReading sentence, int start) {
    if (start > 0 && sentence.word(start).gap() == Gap.COMMA) {
      return start;
    }
    boolean isCopula =
        start > 1
            && sentence.word(start - 1).is("is")
            && sentence.word(start).gap() == Gap.SPACE
            && !Mood.isSupposing(sentence)
            && !sentence.tail().startsWith("?");
    boolean isClause =
        isCopula && start > 2 && sentence.word(start - 2).is("who") && isComma(sentence, start - 2);
    boolean isPlain = isCopula && sentence.word(start - 1).gap() == Gap.SPACE;
    return isClause ? start - 2 : isPlain ? start - 1 : 0;
  }

  private static boolean isComma(SentenceReading sentence, int index) {
    return sentence.word(index).gap() == Gap.COMMA;
  }

  /** "the rival of Sen. Ted Cruz, a Democrat,": a preposition before the name makes it doubtful. */
  private static boolean isClear(Reading reading, SentenceReading sentence, PersonMention named) {
    int first = Affiliation.firstOf(sentence, named.span());
    int at = first;
    while (at > 0 && sentence.word(at).gap() == Gap.SPACE && isTitle(sentence.word(at - 1))) {
      at--;
    }
    boolean isFree = at == 0 || !BEFORE_ANOTHER.contains(sentence.word(at - 1).key());
    return isFree && (isFull(named) || isOnlyOne(reading, sentence, first));
  }

  private static boolean isTitle(Word word) {
    return word.isCapitalized() || word.is("former");
  }

  private static boolean isFull(PersonMention named) {
    return named.span().length() > named.person().family().length();
  }

  /** A family name alone, with no other title before it, that nobody else in the article has. */
  private static boolean isOnlyOne(Reading reading, SentenceReading sentence, int first) {
    boolean isFree =
        first == 0
            || sentence.word(first).gap() != Gap.SPACE
            || !sentence.word(first - 1).isCapitalized()
            || !sentence.officesAt(first - 1).isEmpty();
    return isFree && !reading.names().endsFullName(sentence.word(first).key());
  }
}
