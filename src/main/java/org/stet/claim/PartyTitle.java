package org.stet.claim;

import java.util.Optional;
import java.util.Set;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.StateTags;
import org.stet.mention.TitledName;

/** Finds "Republican Sen. Ted Cruz", "Sen. Ted Cruz of Texas" and both in one. */
final class PartyTitle {
  private static final Set<String> NOT_NOW = Set.of("former", "ex", "state", "acting");

  private PartyTitle() {}

  /** What stands around a title with a name behind it. */
  static Optional<Affiliation> at(Reading reading, TitledName pair) {
    if (pair.form() != TitledName.Form.BEFORE_NAME) {
      return Optional.empty();
    }
    SentenceReading sentence = pair.sentence();
    Optional<PartyWord> party = party(pair, sentence);
    Optional<StateTags.Found> state = state(pair, sentence);
    return party.isEmpty() && state.isEmpty()
        ? Optional.empty()
        : Cast.of(reading)
            .startingAt(pair.name().span().start())
            .filter(m -> m.span().end() == pair.name().span().end())
            .filter(m -> !PartyTag.isOfStateLegislature(sentence, m))
            .map(m -> new Affiliation(sentence, m, party, state, Affiliation.Form.TITLE, true));
  }

  /** "Republican Sen.", "Texas Republican Sen.", "Republican U.S. Sen.". */
  private static Optional<PartyWord> party(TitledName pair, SentenceReading sentence) {
    int first = pair.title().first();
    for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
      Optional<PartyWord> party = PartyWord.adjective(sentence.word(i));
      if (sentence.word(i + 1).gap() != Gap.SPACE || NOT_NOW.contains(sentence.word(i).key())) {
        return Optional.empty();
      }
      if (party.isPresent()) {
        return party;
      }
    }
    return Optional.empty();
  }

  /** "of Texas" behind the name. */
  private static Optional<StateTags.Found> state(TitledName pair, SentenceReading sentence) {
    int end = pair.name().end();
    boolean isPlaced =
        end + 1 < sentence.size()
            && sentence.word(end).is("of")
            && sentence.word(end).gap() == Gap.SPACE
            && sentence.word(end + 1).gap() == Gap.SPACE;
    return isPlaced
        ? StateTags.at(sentence, end + 1).filter(s -> StateTags.isNamed(sentence, s))
        : Optional.empty();
  }
}
