package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.StateTags;
import org.stet.mention.Word;
import org.stet.text.Span;

/**
 * A politician with party and state behind the name: "Mitch McConnell, R-Ky.", "Ron Wyden (D-OR)".
 *
 * @param sentence where it stands
 * @param named who
 * @param party the party's letter, where it stands
 * @param partyId the body in the packs that the letter stands for
 * @param state the state, with the words that name it; empty where the tag names a town of a member
 *     of Congress: "U.S. Rep. Steve Cohen, D-Memphis"
 */
record PartyTag(
    SentenceReading sentence,
    PersonMention named,
    Span party,
    String partyId,
    Optional<StateTags.Found> state) {
  private static final Map<String, String> PARTIES =
      Map.of("d", "democratic-party", "r", "republican-party", "i", "independent-politicians");

  /** Titles of members of a state's own legislature, who have namesakes in Congress. */
  private static final Set<String> OF_STATES =
      Set.of(
          "state",
          "assemblyman",
          "assemblywoman",
          "assemblymember",
          "assembly",
          "councilman",
          "councilwoman");

  private static final Set<String> PAST = Set.of("former", "late", "then", "ex", "longtime");

  /** So many words before a name may tell whose legislature is meant. */
  private static final int REACH = 4;

  /** All of an article, in order. */
  static List<PartyTag> in(Reading reading) {
    List<PartyTag> found = new ArrayList<>();
    for (SentenceReading sentence : reading.sentences()) {
      for (int i = 1; i + 1 < sentence.size(); i++) {
        at(reading, sentence, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<PartyTag> at(Reading reading, SentenceReading sentence, int i) {
    Word letter = sentence.word(i);
    String party = PARTIES.get(letter.key());
    if (party == null
        || !letter.isCapitalized()
        || sentence.word(i + 1).gap() != Gap.HYPHEN
        || !isOpening(sentence.gapText(i).strip())) {
      return Optional.empty();
    }
    Optional<PersonMention> named =
        Cast.of(reading)
            .endingAt(sentence.word(i - 1).span().end())
            .filter(m -> !isOfStateLegislature(sentence, m));
    Optional<StateTags.Found> state = StateTags.at(sentence, i + 1);
    return named
        .filter(m -> state.isPresent() || isOfCongress(sentence, m))
        .map(m -> new PartyTag(sentence, m, letter.span(), party, state));
  }

  private static boolean isOpening(String gap) {
    return gap.equals(",") || gap.equals("(") || gap.equals("[");
  }

  private static boolean isOfStateLegislature(SentenceReading sentence, PersonMention named) {
    return before(sentence, named).stream().anyMatch(word -> OF_STATES.contains(word.key()));
  }

  /** Whether the person is called former, late and the like. */
  boolean looksBack() {
    return before(sentence, named).stream().anyMatch(word -> PAST.contains(word.key()));
  }

  /** "U.S. Rep." and the like. */
  private static boolean isOfCongress(SentenceReading sentence, PersonMention named) {
    return before(sentence, named).stream()
        .anyMatch(word -> word.is("us") && word.letters() == Word.Letters.CAPITALS);
  }

  private static List<Word> before(SentenceReading sentence, PersonMention named) {
    int first = 0;
    while (sentence.word(first).span().start() < named.span().start()) {
      first++;
    }
    return sentence.words().subList(Math.max(0, first - REACH), first);
  }

  /** The letter that stands for a party of the packs, where there is one. */
  static Optional<String> letterOf(String partyId) {
    return PARTIES.entrySet().stream()
        .filter(e -> e.getValue().equals(partyId))
        .map(e -> e.getKey().toUpperCase(java.util.Locale.ROOT))
        .findFirst();
  }
}
