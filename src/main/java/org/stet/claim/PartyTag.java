package org.stet.claim;

import java.util.Optional;
import java.util.Set;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.StateTags;

/**
 * Finds the letters behind a name: "Mitch McConnell, R-Ky.", "Ron Wyden (D-OR)", "Rand Paul (R.,
 * Ky.)", "Phil Scott (R)".
 */
final class PartyTag {
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

  private PartyTag() {}

  /** The tag whose letter is a word, if it is one. */
  static Optional<Affiliation> at(Reading reading, SentenceReading sentence, int i) {
    Optional<PartyWord> party =
        PartyWord.letter(sentence.word(i)).filter(p -> isOpening(sentence.gapText(i).strip()));
    return party
        .flatMap(p -> Cast.of(reading).endingAt(sentence.word(i - 1).span().end()))
        .filter(m -> !isOfStateLegislature(sentence, m))
        .flatMap(m -> tag(sentence, i, m, party));
  }

  private static Optional<Affiliation> tag(
      SentenceReading sentence, int i, PersonMention named, Optional<PartyWord> party) {
    if (i + 1 < sentence.size() && isJoined(sentence, i + 1)) {
      Optional<StateTags.Found> state = StateTags.at(sentence, i + 1);
      return Optional.of(
          new Affiliation(sentence, named, party, state, Affiliation.Form.TAG, true));
    }
    return isBare(sentence, i)
        ? Optional.of(
            new Affiliation(
                sentence, named, party, Optional.empty(), Affiliation.Form.LETTER, true))
        : Optional.empty();
  }

  /** "R-Ky."; "R., Ky." in brackets. */
  private static boolean isJoined(SentenceReading sentence, int next) {
    boolean isInBrackets = sentence.gapText(next - 1).strip().equals("(");
    return sentence.word(next).gap() == Gap.HYPHEN
        || (isInBrackets && sentence.gapText(next).strip().matches("\\.?,"));
  }

  /** "(R)". */
  private static boolean isBare(SentenceReading sentence, int i) {
    String after = i + 1 < sentence.size() ? sentence.gapText(i + 1) : sentence.tail();
    return sentence.gapText(i).strip().equals("(") && after.startsWith(")");
  }

  private static boolean isOpening(String gap) {
    return gap.equals(",") || gap.equals("(") || gap.equals("[");
  }

  static boolean isOfStateLegislature(SentenceReading sentence, PersonMention named) {
    return Affiliation.before(sentence, named).stream()
        .anyMatch(word -> OF_STATES.contains(word.key()));
  }
}
