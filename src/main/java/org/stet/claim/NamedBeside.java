package org.stet.claim;

import java.util.Optional;
import java.util.Set;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;
import org.stet.text.Span;

/** Finds the name of somebody of the facts that stands just before or behind some words. */
final class NamedBeside {
  /** So many words a title before a name has at most. */
  private static final int LONGEST_TITLE = 7;

  /** Words that may stand in a title before a name, and that no pack's title has. */
  private static final Set<String> BEFORE_TITLE =
      Set.of(
          "incumbent",
          "democrat",
          "then",
          "newly",
          "elect",
          "elected",
          "sitting",
          "current",
          "the",
          "late",
          "former");

  private static final Set<String> PREPOSITIONS = Set.of("of", "to", "for", "with");

  private static final WordList DEEDS =
      WordList.of(
          """
          murder assassination death killing shooting trial arrest election funeral wedding birth rise fall ouster
          resignation appointment inauguration presidency
          """);

  private final Reading reading;
  private final Cast cast;

  NamedBeside(Reading reading) {
    this.reading = reading;
    this.cast = Cast.of(reading);
  }

  /** Whose name ends just before a word. */
  Optional<PersonMention> endingAt(SentenceReading sentence, int end) {
    return end < 1
        ? Optional.empty()
        : cast.endingAt(sentence.word(end - 1).span().end())
            .filter(m -> !mayBeRelative(sentence, m));
  }

  /** Whose name begins at a word, or behind a title that begins there. */
  Optional<PersonMention> from(SentenceReading sentence, int first) {
    int end = Math.min(sentence.size(), first + LONGEST_TITLE);
    for (int i = first; i < end && (i == first || sentence.word(i).gap().joins()); i++) {
      Optional<PersonMention> known = cast.startingAt(sentence.word(i).span().start());
      if (known.isPresent()) {
        return known.filter(m -> isWhole(sentence, m.span()) && !mayBeRelative(sentence, m));
      }
      if (!sentence.isNamed(i) && !BEFORE_TITLE.contains(sentence.word(i).key())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the name is no part of more: not "the late Biden era", not "Trump's lawyer". */
  static boolean isWhole(SentenceReading sentence, Span name) {
    for (int i = 0; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (word.span().start() >= name.end()) {
        boolean isNoun =
            word.gap().joins()
                && (word.isCapitalized()
                    || sentence.tag(i).filter(tag -> tag.startsWith("NN")).isPresent());
        return !word.isPossessive() && !isNoun;
      }
    }
    return true;
  }

  /**
   * Whether a name stands behind "of" or "to", so that what follows may be said of somebody else:
   * "the brother of President John F. Kennedy".
   */
  static boolean isDependent(SentenceReading sentence, Span name) {
    int i = 0;
    while (i < sentence.size() && sentence.word(i).span().start() < name.start()) {
      i++;
    }
    i--;
    while (i >= 0 && sentence.word(i + 1).gap() != Gap.COMMA && mayBeOfTitle(sentence, i)) {
      i--;
    }
    return i >= 0 && PREPOSITIONS.contains(sentence.word(i).key());
  }

  /** "the murder of A, the daughter of B": a deed is nobody's daughter, so A is. */
  static boolean isOfDeed(SentenceReading sentence, Span name) {
    int of = Affiliation.firstOf(sentence, name) - 1;
    return of > 0 && sentence.word(of).is("of") && DEEDS.contains(sentence.word(of - 1).key());
  }

  private static boolean mayBeOfTitle(SentenceReading sentence, int i) {
    Word word = sentence.word(i);
    boolean isInner = PREPOSITIONS.contains(word.key()) && !sentence.isNamed(i);
    return !isInner
        && (word.isCapitalized()
            || word.isPossessive()
            || sentence.isNamed(i)
            || BEFORE_TITLE.contains(word.key()));
  }

  static boolean isInFull(PersonMention mention) {
    return mention.span().length() > mention.person().family().length();
  }

  /**
   * Where another of the family is named, "Biden" alone may be the other; "Prince Philip" is no
   * president called Philip, and "Mary John Roberts" is not John Roberts.
   */
  private boolean mayBeRelative(SentenceReading sentence, PersonMention mention) {
    String family = reading.gazetteer().names().forms(mention.person()).family();
    if (!isInFull(mention) && reading.names().endsFullName(family)) {
      return true;
    }
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.word(i).span().start() == mention.span().start()) {
        return isPartOfName(sentence, i, mention);
      }
    }
    return false;
  }

  private boolean isPartOfName(SentenceReading sentence, int first, PersonMention mention) {
    Word before = sentence.word(first - 1);
    boolean isJoined =
        sentence.word(first).gap() != Gap.COMMA
            && sentence.word(first).gap().joins()
            && before.isCapitalized()
            && !sentence.isNamed(first - 1);
    boolean isTitled = before.span().of(reading.prose()).endsWith(".");
    return isJoined
        && !isTitled
        && (!isInFull(mention) || reading.gazetteer().names().isGivenName(before.key()));
  }
}
