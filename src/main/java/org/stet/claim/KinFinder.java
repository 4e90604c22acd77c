package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Person;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;
import org.stet.text.Span;

/** Finds what a sentence calls one known person of another: "the sister of", "his wife". */
final class KinFinder {
  /** What may stand between an article or a possessive and the noun. */
  private static final WordList ADJECTIVES =
      WordList.of(
          """
          older elder younger eldest oldest youngest big little kid baby late only own first second third twin
          """);

  private static final WordList ARTICLES = WordList.of("the a an");
  private static final WordList AND = WordList.of("and or with nor plus");
  private static final Set<String> PRONOUNS = Set.of("his", "her");
  private static final WordList SINGULAR_PRONOUNS = WordList.of("he she his her him");
  private static final Set<String> COPULAS = Set.of("is", "was");

  private final Reading reading;
  private final NamedBeside named;
  private final Kin kin;
  private final SentenceReading sentence;
  private final int noun;

  private KinFinder(Reading reading, SentenceReading sentence, int noun) {
    this.reading = reading;
    this.named = new NamedBeside(reading);
    this.kin = new Kin(reading.facts());
    this.sentence = sentence;
    this.noun = noun;
  }

  static List<KinClaim> in(Reading reading, CuedSentence cued) {
    SentenceReading sentence = cued.sentence();
    List<KinClaim> found = new ArrayList<>();
    for (int i = cued.next(Cue.KIN, 1); i < sentence.size(); i = cued.next(Cue.KIN, i + 1)) {
      new KinFinder(reading, sentence, i).claim().ifPresent(found::add);
    }
    return found;
  }

  private Optional<KinClaim> claim() {
    boolean isCompound = isJoined(noun) || (noun + 1 < sentence.size() && isJoined(noun + 1));
    int first = noun;
    while (first > 1 && ADJECTIVES.contains(sentence.word(first - 1).key())) {
      first--;
    }
    if (isCompound || Cast.of(reading).in(sentence.span()).size() < 2) {
      return Optional.empty();
    }
    String before = sentence.word(first - 1).key();
    if (sentence.word(first - 1).isPossessive()) {
      return behindPossessive(first - 1);
    }
    return PRONOUNS.contains(before) ? behindPronoun(first - 1) : ofSomebody(first);
  }

  /** "half-brother", "mother-in-law". */
  private boolean isJoined(int index) {
    Gap gap = sentence.word(index).gap();
    return gap == Gap.HYPHEN || gap == Gap.NONE;
  }

  /** "A, the sister of B", "A, sister of B", "A is the sister of B". */
  private Optional<KinClaim> ofSomebody(int first) {
    int start = ARTICLES.contains(sentence.word(first - 1).key()) ? first - 1 : first;
    boolean isOf = noun + 2 < sentence.size() && sentence.word(noun + 1).is("of");
    if (!isOf || start == 0) {
      return Optional.empty();
    }
    boolean isApposition = sentence.word(start).gap() == Gap.COMMA;
    boolean isSaid = start < first && COPULAS.contains(sentence.word(start - 1).key());
    int end = isSaid ? start - 1 : start;
    return isApposition || isSaid
        ? claim(subject(end), named.from(sentence, noun + 2))
        : Optional.empty();
  }

  /** Who a noun behind a name is said of; in "the mother of A, the wife of B" it is not A. */
  private Optional<PersonMention> subject(int end) {
    return named
        .endingAt(sentence, end)
        .filter(
            m ->
                !NamedBeside.isDependent(sentence, m.span())
                    || NamedBeside.isOfDeed(sentence, m.span()))
        .filter(m -> !isPossessed(m));
  }

  private boolean isPossessed(PersonMention mention) {
    int first = Affiliation.firstOf(sentence, mention.span());
    return first > 0
        && (sentence.word(first - 1).isPossessive()
            || (first > 1 && sentence.word(first - 2).isPossessive()));
  }

  /** "B's sister, A", "B's sister A", "A, B's sister,". */
  private Optional<KinClaim> behindPossessive(int possessive) {
    Optional<PersonMention> other = named.endingAt(sentence, possessive);
    Optional<PersonMention> behind = behindNoun();
    if (behind.isPresent() || other.isEmpty() || !isClosed(noun + 1)) {
      return claim(behind, other);
    }
    int first = Affiliation.firstOf(sentence, other.get().span());
    return first > 0 && sentence.word(first).gap() == Gap.COMMA
        ? claim(subject(first), other)
        : Optional.empty();
  }

  /**
   * The name beside the noun, which no list goes on from: not "Trump's wife, Kushner and Pence".
   */
  private Optional<PersonMention> behindNoun() {
    if (noun + 1 >= sentence.size()) {
      return Optional.empty();
    }
    Gap gap = sentence.word(noun + 1).gap();
    return gap != Gap.SPACE && gap != Gap.COMMA
        ? Optional.empty()
        : named.from(sentence, noun + 1).filter(m -> gap == Gap.SPACE || isClosed(endOf(m.span())));
  }

  private int endOf(Span span) {
    int end = noun + 1;
    while (end < sentence.size() && sentence.word(end).span().start() < span.end()) {
      end++;
    }
    return end;
  }

  /** Whether no list goes on at a word. */
  private boolean isClosed(int index) {
    return index >= sentence.size()
        || (!AND.contains(sentence.word(index).key())
            && named.from(sentence, index).isEmpty()
            && !sentence.word(index).isPossessive());
  }

  /** "A and his sister, B", "A, his sister, B,": nobody else may be meant by the pronoun. */
  private Optional<KinClaim> behindPronoun(int pronoun) {
    boolean isLinked = pronoun > 0 && AND.contains(sentence.word(pronoun - 1).key());
    boolean isListed = sentence.word(pronoun).gap() == Gap.COMMA;
    if (!isLinked && !isListed) {
      return Optional.empty();
    }
    Optional<PersonMention> other =
        subject(isLinked ? pronoun - 1 : pronoun).filter(m -> isAloneBefore(m.span().start()));
    return claim(behindNoun(), other);
  }

  private boolean isAloneBefore(int offset) {
    boolean isPronoun =
        sentence.words().stream()
            .filter(w -> w.span().start() < offset)
            .anyMatch(w -> SINGULAR_PRONOUNS.contains(w.key()));
    return !isPronoun && Cast.of(reading).in(new Span(sentence.span().start(), offset)).isEmpty();
  }

  private Optional<KinClaim> claim(Optional<PersonMention> one, Optional<PersonMention> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Person relative = one.get().person();
    Span whole =
        new Span(
            Math.min(one.get().span().start(), other.get().span().start()),
            Math.max(one.get().span().end(), other.get().span().end()));
    return kin.between(relative, other.get().person())
        .filter(b -> isSurelyMeant(one.get()) && isSurelyMeant(other.get()))
        .map(
            b ->
                new KinClaim(
                    sentence, noun, relative, other.get().person(), b, reading.isQuoted(whole)));
  }

  /** A family name alone may be a relative's. */
  private static boolean isSurelyMeant(PersonMention mention) {
    return NamedBeside.isInFull(mention) || !mention.person().name().contains(" ");
  }
}
