package org.stet.claim;

import java.util.Optional;
import java.util.Set;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.StateTags;
import org.stet.mention.WordList;

/** Reads "Ted Cruz, the senator from Texas". */
final class StateSeat {
  static final Set<String> TITLES =
      Set.of("senator", "congressman", "congresswoman", "representative");

  /** What may stand before the title; a "state senator" sits elsewhere. */
  private static final WordList ADJECTIVES =
      WordList.of(
          """
          junior senior republican democratic former longtime late outspoken conservative liberal moderate
          """);

  private static final WordList ARTICLES = WordList.of("a an the");

  private StateSeat() {}

  static Optional<Affiliation> at(Reading reading, SentenceReading sentence, int title) {
    boolean isSeat =
        TITLES.contains(sentence.word(title).key())
            && title + 2 < sentence.size()
            && sentence.word(title + 1).is("from")
            && sentence.word(title + 2).gap() == Gap.SPACE;
    if (!isSeat) {
      return Optional.empty();
    }
    int first = title;
    while (first > 1
        && sentence.word(first).gap() == Gap.SPACE
        && ADJECTIVES.contains(sentence.word(first - 1).key())) {
      first--;
    }
    int article = first - 1;
    boolean isApposition =
        article > 0
            && sentence.word(first).gap() == Gap.SPACE
            && ARTICLES.contains(sentence.word(article).key())
            && sentence.word(article).gap() == Gap.COMMA;
    return isApposition ? of(reading, sentence, article, title + 2) : Optional.empty();
  }

  private static Optional<Affiliation> of(
      Reading reading, SentenceReading sentence, int article, int state) {
    Optional<StateTags.Found> found = StateTags.named(sentence, state);
    return found.flatMap(
        s ->
            Cast.of(reading)
                .endingAt(sentence.word(article - 1).span().end())
                .filter(NamedBeside::isInFull)
                .filter(m -> !NamedBeside.isDependent(sentence, m.span()))
                .filter(m -> !PartyTag.isOfStateLegislature(sentence, m))
                .map(
                    m ->
                        new Affiliation(
                            sentence,
                            m,
                            Optional.empty(),
                            Optional.of(s),
                            Affiliation.Form.SEAT,
                            true)));
  }
}
