package org.stet.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.mention.SentenceReading;
import org.stet.mention.StateTags;
import org.stet.mention.Word;
import org.stet.text.Span;

/**
 * What an article says of a politician's party and state in one place.
 *
 * @param sentence where it stands
 * @param named who
 * @param party the party's word, where there is one
 * @param state the state, with the words that name it; empty where none is named
 * @param form how it is said
 * @param isClear whether it can be of nobody else in the sentence
 */
record Affiliation(
    SentenceReading sentence,
    PersonMention named,
    Optional<PartyWord> party,
    Optional<StateTags.Found> state,
    Form form,
    boolean isClear) {
  /** How a party or a state is put together with a name. */
  enum Form {
    /** "Mitch McConnell, R-Ky." */
    TAG,
    /** "Mitch McConnell (R)". */
    LETTER,
    /** "Republican Sen. Mitch McConnell of Kentucky". */
    TITLE,
    /** "Mitch McConnell, a Kentucky Republican". */
    PHRASE,
    /** "the Kentucky Republican", of somebody named before. */
    REFERENCE,
    /** "Mitch McConnell, the senator from Kentucky". */
    SEAT
  }

  private static final Set<String> PAST = Set.of("former", "late", "then", "ex", "longtime");

  private static final Set<String> OF_CONGRESS = Set.of("congressman", "congresswoman");

  /** So many words before a name may tell what becomes of its title. */
  private static final int REACH = 4;

  /** Whether the person is called former, late and the like. */
  boolean looksBack() {
    return before(sentence, named).stream().anyMatch(word -> PAST.contains(word.key()));
  }

  /** "U.S. Rep.", "Congresswoman" and the like before the name. */
  boolean isOfCongress() {
    return before(sentence, named).stream()
        .anyMatch(
            word ->
                OF_CONGRESS.contains(word.key())
                    || (word.is("us") && word.letters() == Word.Letters.CAPITALS));
  }

  /** The few words before a name. */
  static List<Word> before(SentenceReading sentence, PersonMention named) {
    int first = firstOf(sentence, named.span());
    return sentence.words().subList(Math.max(0, first - REACH), first);
  }

  /** The word at which some prose of a sentence begins. */
  static int firstOf(SentenceReading sentence, Span span) {
    int first = 0;
    while (first < sentence.size() && sentence.word(first).span().start() < span.start()) {
      first++;
    }
    return first;
  }
}
