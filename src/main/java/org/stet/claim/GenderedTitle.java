package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Person;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.text.Span;

/** Whether a title for one sex stands beside a person of the other: "spokeswoman Ned Price". */
final class GenderedTitle implements ClaimType<GenderedTitle.GenderClaim> {
  private static final Rule RULE =
      new Rule(
          "gendered-title",
          "A title for one sex stands beside a person of the other.",
          "Finds spokeswoman, congressman and the like beside a person whose pronouns the packs give. \"Chairman\" is"
              + " left alone, since women use it too, and so are people whose pronouns no pack gives.",
          Severity.WARNING);

  /** No apposition in print has more words between the comma and the title. */
  private static final int REACH = 6;

  /** Words after a title that belong to it: "a spokeswoman for the department". */
  private static final Set<String> GOES_ON =
      Set.of("for", "of", "from", "at", "in", "with", "who", "and");

  /** That a person has a title of one sex. */
  record GenderClaim(
      Span span, String printed, PersonMention named, boolean male, String other, boolean quoted)
      implements Claim {
    @Override
    public String rule() {
      return RULE.id();
    }

    String key() {
      return printed.toLowerCase(Locale.ROOT);
    }

    @Override
    public String says() {
      return named.person().name() + " is a " + printed;
    }
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<GenderClaim> find(Reading reading) {
    List<GenderClaim> found = new ArrayList<>();
    for (CuedSentence cued : Cues.in(reading, Cue.GENDERED_TITLE)) {
      SentenceReading sentence = cued.sentence();
      for (int i : cued.places(Cue.GENDERED_TITLE)) {
        claim(reading, Cast.of(reading), sentence, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<GenderClaim> claim(
      Reading reading, Cast cast, SentenceReading sentence, int i) {
    Word word = sentence.word(i);
    boolean male = GenderedWords.isMale(word.key());
    String other = GenderedWords.other(word.key());
    return person(cast, sentence, i)
        .map(
            named ->
                new GenderClaim(
                    word.span(),
                    word.span().of(reading.prose()),
                    named,
                    male,
                    inCaseOf(word, other),
                    reading.isQuoted(word.span())));
  }

  /**
   * Firms have spokesmen who share a name with somebody of the facts; one who is in office is the
   * one who is meant.
   */
  private static boolean isInOffice(Person person, Reading reading) {
    return reading
        .published()
        .map(day -> Known.isInOffice(person, day, reading.facts()))
        .orElse(true);
  }

  private static String inCaseOf(Word word, String other) {
    return word.isCapitalized()
        ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
        : other;
  }

  private static Optional<PersonMention> person(Cast cast, SentenceReading sentence, int i) {
    Optional<PersonMention> after = after(cast, sentence, i);
    boolean isAddress = sentence.word(i).key().length() == 2;
    return isAddress
        ? after.filter(GenderedTitle::isFullName)
        : after.or(() -> before(cast, sentence, i));
  }

  /** A form of address beside a family name alone may mean the wife or the husband. */
  private static boolean isFullName(PersonMention mention) {
    return mention.span().length() > mention.person().family().length();
  }

  private static Optional<PersonMention> after(Cast cast, SentenceReading sentence, int i) {
    boolean isBeside = i + 1 < sentence.size() && sentence.word(i + 1).gap() == Gap.SPACE;
    return isBeside ? cast.startingAt(sentence.word(i + 1).span().start()) : Optional.empty();
  }

  /** "Ned Price, a State Department spokeswoman". */
  private static Optional<PersonMention> before(Cast cast, SentenceReading sentence, int i) {
    if (!endsPhrase(sentence, i)) {
      return Optional.empty();
    }
    for (int at = i; at > Math.max(0, i - REACH); at--) {
      Gap gap = sentence.word(at).gap();
      if (gap == Gap.COMMA) {
        return isArticle(sentence.word(at)) || at == i
            ? cast.endingAt(sentence.word(at - 1).span().end())
            : Optional.empty();
      }
      if (gap == Gap.OTHER) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(Word word) {
    return word.is("a") || word.is("an") || word.is("the");
  }

  /** Not "Kamala Harris, a spokesman said," nor "Nancy Pelosi, a congressman's daughter". */
  private static boolean endsPhrase(SentenceReading sentence, int i) {
    if (i + 1 >= sentence.size()) {
      return true;
    }
    Word next = sentence.word(i + 1);
    return !next.isPossessive() && (next.gap() != Gap.SPACE || GOES_ON.contains(next.key()));
  }

  @Override
  public Verdict judge(GenderClaim claim, Reading reading) {
    Person person = claim.named().person();
    boolean isKnown =
        person.pronouns().isPresent() && person.pronouns().get() != Person.Pronouns.THEY;
    if (person.pronouns().isEmpty()) {
      return Verdict.Undecided.without("the pronouns of " + person.name());
    }
    if (!isKnown || (GenderedWords.isPrivate(claim.key()) && !isInOffice(person, reading))) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    boolean isMale = person.pronouns().get() == Person.Pronouns.HE;
    String pronoun = isMale ? "he" : "she";
    List<Evidence> evidence =
        List.of(
            new Evidence.FromFact(
                "The pronoun of " + person.name() + " is " + pronoun + ".", person.citation()));
    if (isMale == claim.male()) {
      return new Verdict.Supported(evidence);
    }
    return new Verdict.Contradicted(
        "\"%s\" does not fit %s (%s).".formatted(claim.printed(), person.name(), pronoun),
        evidence,
        List.of(new Repair(claim.span(), claim.other())));
  }
}
