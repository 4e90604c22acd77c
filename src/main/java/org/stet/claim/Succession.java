package org.stet.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Facts;
import org.stet.fact.Person;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.text.Span;

/**
 * Whether somebody came before or after somebody else in an office: "his predecessor, Donald
 * Trump".
 */
final class Succession implements ClaimType<Succession.SuccessionClaim> {
  private static final Rule RULE =
      new Rule(
          "succession",
          "Somebody is named as predecessor or successor who was not.",
          "Finds \"his predecessor, X\" and \"Y's successor, X\" where it is clear who is meant by the possessor, both"
              + " held the same office, and another one came between them. Acting holders between the two do not count.",
          Severity.ERROR);

  private static final Set<String> NOUNS = Set.of("predecessor", "successor");

  /** A pronoun means somebody of the last few sentences. */
  private static final int LOOK_BACK = 3;

  private static final Set<String> PRONOUNS = Set.of("his", "her", "their");

  /** That {@code named} came before (or after) one of {@code subjects}. */
  record SuccessionClaim(
      SentenceReading sentence,
      List<Person> subjects,
      boolean before,
      PersonMention named,
      String printed,
      boolean quoted)
      implements Claim {
    @Override
    public String rule() {
      return RULE.id();
    }

    @Override
    public Span span() {
      return named.span();
    }

    @Override
    public String says() {
      String noun = before ? "predecessor" : "successor";
      String whose = subjects.isEmpty() ? "somebody" : subjects.getFirst().name();
      return printed + " is the " + noun + " of " + whose;
    }
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<SuccessionClaim> find(Reading reading) {
    List<SuccessionClaim> found = new ArrayList<>();
    Optional<Cast> cast = Optional.empty();
    for (int s = 0; s < reading.sentences().size(); s++) {
      SentenceReading sentence = reading.sentences().get(s);
      for (int i = 1; i < sentence.size(); i++) {
        String key = sentence.word(i).key();
        if (NOUNS.contains(key) || SuccessionVerbs.isVerb(key)) {
          cast = cast.or(() -> Optional.of(Cast.of(reading)));
          (NOUNS.contains(key)
                  ? claim(reading, cast.get(), s, i)
                  : SuccessionVerbs.claim(reading, cast.get(), sentence, i))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<SuccessionClaim> claim(Reading reading, Cast cast, int s, int noun) {
    SentenceReading sentence = reading.sentences().get(s);
    Optional<PersonMention> named = nameAfter(cast, sentence, noun);
    List<Person> subjects = named.map(n -> subjects(reading, cast, s, noun)).orElse(List.of());
    return named
        .filter(n -> hasPossessor(sentence, noun))
        .map(
            n ->
                new SuccessionClaim(
                    sentence,
                    subjects,
                    sentence.word(noun).is("predecessor"),
                    n,
                    n.span().of(reading.prose()),
                    reading.isQuoted(n.span())));
  }

  private static Optional<PersonMention> nameAfter(Cast cast, SentenceReading sentence, int noun) {
    int next = noun + 1;
    if (next >= sentence.size()) {
      return Optional.empty();
    }
    Gap gap = sentence.word(next).gap();
    boolean isBeside = gap == Gap.SPACE || gap == Gap.COMMA || isDash(sentence.gapText(next));
    return isBeside ? cast.startingAt(sentence.word(next).span().start()) : Optional.empty();
  }

  private static boolean isDash(String gap) {
    return gap.strip().matches("[-–—]|--");
  }

  /**
   * The word before the noun, or before "immediate"; any other adjective may tell one predecessor
   * from another.
   */
  private static int possessor(SentenceReading sentence, int noun) {
    return noun > 1 && sentence.word(noun - 1).is("immediate") ? noun - 2 : noun - 1;
  }

  private static boolean hasPossessor(SentenceReading sentence, int noun) {
    Word word = sentence.word(possessor(sentence, noun));
    return word.isPossessive() || PRONOUNS.contains(word.key());
  }

  /**
   * Who may be meant by the possessor: the one before 's, else all whom the sentence names before,
   * else the one before.
   */
  private static List<Person> subjects(Reading reading, Cast cast, int s, int noun) {
    SentenceReading sentence = reading.sentences().get(s);
    int at = possessor(sentence, noun);
    Word word = sentence.word(at);
    if (word.isPossessive()) {
      return cast.endingAt(word.span().start()).map(m -> List.of(m.person())).orElse(List.of());
    }
    Set<Person> people =
        fitting(cast.in(new Span(sentence.span().start(), word.span().start())), word);
    for (int before = s - 1; people.isEmpty() && before >= Math.max(0, s - LOOK_BACK); before--) {
      people = fitting(cast.in(reading.sentences().get(before).span()), word);
    }
    return List.copyOf(people);
  }

  private static Set<Person> fitting(List<PersonMention> mentions, Word pronoun) {
    Set<Person> people = new LinkedHashSet<>();
    for (PersonMention mention : mentions) {
      if (mention.person().pronouns().map(p -> fits(p, pronoun)).orElse(true)) {
        people.add(mention.person());
      }
    }
    return people;
  }

  private static boolean fits(Person.Pronouns pronouns, Word pronoun) {
    return switch (pronouns) {
      case HE -> pronoun.is("his");
      case SHE -> pronoun.is("her");
      case THEY -> pronoun.is("their");
    };
  }

  @Override
  public Verdict judge(SuccessionClaim claim, Reading reading) {
    for (Person subject : claim.subjects()) {
      for (Facts.Tenure tenure : reading.facts().tenuresOf(subject)) {
        if (Line.neighbours(tenure, claim.before()).contains(claim.named().person())) {
          return new Verdict.Supported(
              Line.evidence(tenure, claim.named().person(), claim.before()));
        }
      }
    }
    return claim.subjects().size() == 1 && Mood.isAsserting(claim.sentence())
        ? Freshness.require(wrong(claim, reading, claim.subjects().getFirst()), reading.published())
        : new Verdict.Undecided(Verdict.Reason.NO_FACT);
  }

  /** Only where both had the same office, and it is told which of the subject's terms is meant. */
  private static Verdict wrong(SuccessionClaim claim, Reading reading, Person subject) {
    Moment moment = Moment.of(claim.sentence(), reading);
    if (!moment.isKnown()) {
      return new Verdict.Undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    Person named = claim.named().person();
    List<Facts.Tenure> shared =
        reading.facts().tenuresOf(subject).stream()
            .filter(
                t ->
                    t.office().termsOf(named).stream()
                        .anyMatch(n -> !claim.before() || moment.hasBegun(n)))
            .filter(t -> !t.term().acting())
            .filter(t -> moment.hasBegun(t.term()))
            .toList();
    List<Person> right =
        shared.stream()
            .map(t -> Line.neighbours(t, claim.before()))
            .flatMap(n -> n.stream().limit(1))
            .distinct()
            .toList();
    if (named.equals(subject) || right.size() != 1) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    return contradicted(claim, shared.getLast(), right.getFirst());
  }

  private static Verdict contradicted(SuccessionClaim claim, Facts.Tenure tenure, Person right) {
    boolean isFullName = claim.printed().contains(" ");
    return new Verdict.Contradicted(
        "The %s of %s as %s is %s, not %s."
            .formatted(
                claim.before() ? "predecessor" : "successor",
                tenure.term().person().name(),
                tenure.office().fullTitle(),
                right.name(),
                claim.named().person().name()),
        Line.evidence(tenure, right, claim.before()),
        List.of(new Repair(claim.span(), isFullName ? right.name() : right.family())));
  }
}
