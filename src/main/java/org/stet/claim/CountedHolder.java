package org.stet.claim;

import java.util.Optional;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/** Finds whom a sentence calls "the 46th president". */
final class CountedHolder {
  /** Words between a name and "the 46th president" that say one is the other. */
  private static final WordList VERBS =
      WordList.of(
          """
          is was became becomes become remains be been being as sworn in inaugurated elected took office serve
          serves served serving who has had will also
          """);

  private static final int MOST_VERBS = 6;

  /** Behind these, the number counts something narrower: "the second president to be impeached". */
  private static final WordList NARROWING =
      WordList.of(
          """
          to who whose whom that ever elected impeached convicted assassinated killed born indicted
          """);

  /** The same, where the number is small. */
  private static final WordList SMALL_NARROWING =
      WordList.of(
          """
          in since from with without under after not on during and or
          """);

  private static final int SMALL = 12;

  private CountedHolder() {}

  static Optional<PersonMention> of(CountedTitle title, Cast cast) {
    if (isNarrowed(title)) {
      return Optional.empty();
    }
    return behind(title, cast).or(() -> before(title, cast));
  }

  private static boolean isNarrowed(CountedTitle title) {
    SentenceReading sentence = title.sentence();
    if (title.end() >= sentence.size() || sentence.word(title.end()).gap() != Gap.SPACE) {
      return false;
    }
    String next = sentence.word(title.end()).key();
    return NARROWING.contains(next) || (isSmall(title) && SMALL_NARROWING.contains(next));
  }

  /** "the 46th president, Joe Biden", "46th president Joe Biden". */
  private static Optional<PersonMention> behind(CountedTitle title, Cast cast) {
    SentenceReading sentence = title.sentence();
    if (title.end() >= sentence.size()) {
      return Optional.empty();
    }
    Word next = sentence.word(title.end());
    boolean isBeside = next.gap() == Gap.SPACE || next.gap() == Gap.COMMA;
    return cast.startingAt(next.span().start())
        .filter(m -> isBeside)
        .filter(m -> next.gap() == Gap.SPACE ? isNamed(title, m) : closes(sentence, m));
  }

  /** "The first President Bush" counts the presidents of that name. */
  private static boolean isNamed(CountedTitle title, PersonMention mention) {
    return !isSmall(title) || mention.span().length() > mention.person().family().length();
  }

  private static boolean isSmall(CountedTitle title) {
    return title.numbers().stream().anyMatch(n -> n.whole().filter(w -> w > SMALL).isEmpty());
  }

  /** Whether the name is no first one of a list: "the 46th president, Harris and Walz". */
  private static boolean closes(SentenceReading sentence, PersonMention mention) {
    return sentence.words().stream()
        .filter(w -> w.span().start() >= mention.span().end())
        .findFirst()
        .map(w -> w.gap() != Gap.SPACE)
        .orElse(true);
  }

  private static Optional<PersonMention> before(CountedTitle title, Cast cast) {
    SentenceReading sentence = title.sentence();
    int first = title.first();
    if (first == 0) {
      return Optional.empty();
    }
    if (sentence.word(first).gap() == Gap.COMMA) {
      return cast.endingAt(sentence.word(first - 1).span().end());
    }
    int at = first;
    while (at > 0
        && first - at < MOST_VERBS
        && sentence.word(at).gap() == Gap.SPACE
        && VERBS.contains(sentence.word(at - 1).key())) {
      at--;
    }
    return at == first || at == 0
        ? Optional.empty()
        : cast.endingAt(sentence.word(at - 1).span().end());
  }
}
