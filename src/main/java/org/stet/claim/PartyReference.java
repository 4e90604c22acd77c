package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Person;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.StateTags;
import org.stet.text.Span;

/** Finds "the Texas Republican" and "the Republican from Texas", of somebody named before. */
final class PartyReference {
  /** Somebody who is named further back is hardly meant. */
  private static final int LOOK_BACK = 2;

  private PartyReference() {}

  /** The reference whose party is a word, if it is one. */
  static Optional<Affiliation> at(Reading reading, SentenceReading sentence, int noun) {
    Optional<PartyWord> party = PartyWord.noun(sentence, noun);
    if (party.isEmpty()) {
      return Optional.empty();
    }
    Optional<StateTags.Found> before = stateBefore(sentence, noun);
    Optional<StateTags.Found> state =
        before.or(
            () ->
                isThe(sentence, noun - 1)
                    ? PartyPhrase.stateAfter(sentence, noun)
                    : Optional.empty());
    int first = before.map(StateTags.Found::first).orElse(noun) - 1;
    return state
        .filter(s -> isNoun(sentence, noun))
        .flatMap(s -> meant(reading, sentence, first))
        .map(m -> new Affiliation(sentence, m, party, state, Affiliation.Form.REFERENCE, true));
  }

  private static Optional<StateTags.Found> stateBefore(SentenceReading sentence, int noun) {
    for (int i = Math.max(1, noun - 2); i < noun; i++) {
      Optional<StateTags.Found> state =
          isThe(sentence, i - 1) ? StateTags.named(sentence, i) : Optional.empty();
      if (state.filter(s -> s.end() == noun).isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** A capital in the middle of a sentence makes it a newspaper's name. */
  private static boolean isThe(SentenceReading sentence, int index) {
    return index >= 0
        && sentence.word(index).is("the")
        && (index == 0
            || !sentence.word(index).isCapitalized()
            || sentence.word(index).gap() == Gap.OTHER);
  }

  /** Not "the Texas Republican Party", nor "the Texas Republican primary". */
  private static boolean isNoun(SentenceReading sentence, int noun) {
    if (PartyPhrase.endsPhrase(sentence, noun)) {
      return true;
    }
    return noun + 1 < sentence.size()
        && sentence.word(noun + 1).gap() == Gap.SPACE
        && !sentence.word(noun + 1).isCapitalized()
        && sentence
            .tag(noun + 1)
            .filter(t -> t.startsWith("VB") || t.equals("MD") || t.equals("RB") || t.equals("IN"))
            .isPresent();
  }

  /**
   * The only one whom the nearest sentence with a politician names, unless it, or one after it,
   * names somebody whom nobody knows.
   */
  private static Optional<PersonMention> meant(
      Reading reading, SentenceReading sentence, int first) {
    List<Span> spans = new ArrayList<>();
    if (first > 0) {
      spans.add(sentence.spanOf(0, first));
    }
    reading.before(sentence, LOOK_BACK).reversed().forEach(s -> spans.add(s.span()));
    for (Span span : spans) {
      List<PersonMention> mentions = Cast.of(reading).in(span);
      if (namesStranger(reading, span)) {
        return Optional.empty();
      }
      if (!mentions.isEmpty()) {
        Person person = mentions.getLast().person();
        return mentions.stream().allMatch(m -> m.person().equals(person))
            ? Optional.of(mentions.getLast())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean namesStranger(Reading reading, Span span) {
    Cast cast = Cast.of(reading);
    return reading.names().full().stream()
            .map(run -> run.span())
            .filter(span::contains)
            .anyMatch(s -> cast.in(s).isEmpty())
        || reading.names().alone().values().stream()
            .flatMap(List::stream)
            .filter(run -> span.contains(run.span()) && cast.in(run.span()).isEmpty())
            .anyMatch(Variants::isTaggedAsName);
  }
}
