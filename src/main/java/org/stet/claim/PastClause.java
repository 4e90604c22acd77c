package org.stet.claim;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.stet.fact.Person;
import org.stet.mention.Calendar;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/** What a sentence tells by its grammar about the time of a title and name in it. */
final class PastClause {
  private static final WordList FRESH =
      WordList.of(
          """
          recent recently current currently now today tonight already weekend ongoing upcoming next
          yesterday tomorrow latest soon pending newly sitting
          """);

  /** After "this", they name a time that lasts. */
  private static final WordList SPANS =
      WordList.of(
          """
          week month year summer spring fall autumn winter morning afternoon evening season term
          time session
          """);

  private static final Set<String> LAST_SPANS = Set.of("week", "month", "year");

  /** Words before a title that tell of its holder for somebody else's sake. */
  private static final Set<String> ASIDE =
      Set.of("by", "to", "of", "for", "under", "since", "like", "unlike", "from");

  private static final Set<String> PRESENT_TAGS = Set.of("VBZ", "VBP");
  private static final Set<String> HE = Set.of("he", "his", "him", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

  private final OfficeClaim claim;
  private final SentenceReading sentence;

  PastClause(OfficeClaim claim) {
    this.claim = claim;
    this.sentence = claim.pair().sentence();
  }

  Set<PastSign> signs() {
    Set<PastSign> signs = EnumSet.noneOf(PastSign.class);
    addDeed(signs);
    addTense(signs);
    if (has(i -> Calendar.weekday(sentence.word(i)).isPresent())) {
      signs.add(PastSign.WEEKDAY);
    }
    if (sentence.hasAnyOf(FRESH) || has(this::isSpan)) {
      signs.add(PastSign.FRESH);
    }
    wordBefore()
        .ifPresentOrElse(
            word -> {
              if (ASIDE.contains(word.key())) {
                signs.add(PastSign.ASIDE);
              }
            },
            () -> signs.add(PastSign.HEAD));
    return signs;
  }

  private void addDeed(Set<PastSign> signs) {
    int next = claim.name().end();
    boolean hasVerb =
        next < sentence.size()
            && sentence.word(next).gap() == Gap.SPACE
            && !sentence.word(next).isPossessive();
    if (!hasVerb) {
      signs.add(PastSign.NO_VERB);
    } else if (Present.isSpokenOf(claim)) {
      signs.add(PastSign.OFFICIAL_NEWS);
    } else if (OfficialActs.isOne(sentence.word(next).key())) {
      signs.add(PastSign.OFFICIAL_ACT);
    }
  }

  private void addTense(Set<PastSign> signs) {
    boolean isPresent =
        has(i -> sentence.tag(i).filter(PRESENT_TAGS::contains).isPresent())
            || has(i -> sentence.word(i).is("will"));
    if (isPresent) {
      signs.add(PastSign.PRESENT_TENSE);
    } else if (has(i -> sentence.tag(i).filter("VBD"::equals).isPresent())) {
      signs.add(PastSign.PAST_TENSE);
    }
  }

  /** "this week", "last month". */
  private boolean isSpan(int word) {
    String key = sentence.word(word).key();
    return word > 0
        && ((sentence.word(word - 1).is("this") && SPANS.contains(key))
            || (sentence.word(word - 1).is("last") && LAST_SPANS.contains(key)));
  }

  private Optional<Word> wordBefore() {
    int left = claim.pair().title().left();
    return sentence.word(left).gap().joins() && left > 0
        ? Optional.of(sentence.word(left - 1))
        : Optional.empty();
  }

  /**
   * Whether the next pronoun is another one than the person's: "Gov. Mary Smith gets his budget".
   */
  boolean hasOtherPronoun(Person person) {
    Optional<Person.Pronouns> own = person.pronouns();
    Optional<Person.Pronouns> next =
        IntStream.range(claim.name().end(), sentence.size())
            .mapToObj(i -> pronoun(sentence.word(i)))
            .flatMap(Optional::stream)
            .findFirst();
    return own.filter(p -> p != Person.Pronouns.THEY).isPresent()
        && next.isPresent()
        && !next.equals(own);
  }

  private static Optional<Person.Pronouns> pronoun(Word word) {
    if (HE.contains(word.key())) {
      return Optional.of(Person.Pronouns.HE);
    }
    return SHE.contains(word.key()) ? Optional.of(Person.Pronouns.SHE) : Optional.empty();
  }

  private boolean has(Predicate<Integer> word) {
    return IntStream.range(0, sentence.size()).boxed().anyMatch(word);
  }
}
