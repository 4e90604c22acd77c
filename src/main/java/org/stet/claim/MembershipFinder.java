package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.claim.MembershipClaim.Kind;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.mention.Gap;
import org.stet.mention.Gazetteer;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;
import org.stet.text.Span;

/**
 * Finds who is called a member of a body: "NATO member Norway", "Norway, a member of NATO", "Norway
 * is not a member of the EU". Years of joining are left to {@link MembershipYears}.
 */
final class MembershipFinder {
  /** Words between "a" and the noun that keep the sense. */
  private static final WordList ADJECTIVES =
      WordList.of(
          """
          a an the another fellow new newest founding full longtime long standing key small tiny leading
          current strategic loyal staunch important one itself also still only now already currently
          """);

  /** Words behind the noun of an aside with which it goes on to speak of the same. */
  private static final WordList GOING_ON =
      WordList.of("since that which and with for but while as where whose");

  /** Other words behind a statement that end it. */
  private static final WordList FOLLOWING =
      WordList.of(
          "alliance bloc club in or because though although so until yet either today now he she");

  private static final WordList BE = WordList.of("is are isnt arent remains remain been");

  private final Reading reading;
  private final SentenceReading sentence;
  private final Facts facts;
  private final Subjects subjects;
  private final List<MembershipClaim> found = new ArrayList<>();

  private MembershipFinder(Reading reading, SentenceReading sentence) {
    this.reading = reading;
    this.sentence = sentence;
    this.facts = reading.facts();
    this.subjects = new Subjects(sentence, facts);
  }

  static List<MembershipClaim> in(Reading reading, CuedSentence cued) {
    MembershipFinder finder = new MembershipFinder(reading, cued.sentence());
    finder.find(cued.last(Cue.MEMBERSHIP));
    return finder.found;
  }

  /**
   * Looks at each place.
   *
   * @param last behind this word there is no noun for members
   */
  private void find(int last) {
    for (Gazetteer.Match<Entity> match : sentence.entities()) {
      MemberNoun.behind(sentence, match, this::body).ifPresent(this::besideBody);
    }
    for (int i = 1; i <= last; i++) {
      Word word = sentence.word(i);
      if (BE.contains(word.key())) {
        is(i);
      } else if (word.gap() != Gap.SPACE && subjects.endingAt(i).isPresent()) {
        aside(i);
      }
    }
  }

  /** The body that a name means, when its members are known. */
  private Optional<Entity> body(Gazetteer.Match<Entity> match) {
    return Bodies.of(reading).meant(sentence, match, e -> !facts.membersOf(e).isEmpty());
  }

  /** "NATO member Norway", "EU members Hungary and Malta", "EU members including Malta". */
  private void besideBody(MemberNoun noun) {
    int at = noun.end();
    if (noun.isPlural() && isOneOf(at, "including")) {
      at++;
    } else if (noun.isPlural() && isOneOf(at, "such") && isOneOf(at + 1, "as")) {
      at += 2;
    }
    boolean isBeside = at < sentence.size() && sentence.word(at).gap() == Gap.SPACE;
    List<Subjects.Named> named = isBeside ? subjects.from(at) : List.of();
    named.stream()
        .limit(noun.isPlural() ? named.size() : 1)
        .forEach(n -> add(n, noun, noun.isDenied(), true));
  }

  /** "Norway, a NATO member," and "Norway, which is not a member of the EU,". */
  private void aside(int from) {
    int at = from;
    boolean isDenied = false;
    if (isOneOf(at, "which", "who")) {
      at++;
      isDenied = isOneOf(at, "isnt", "arent");
      if (!isDenied && !isOneOf(at, "is", "are")) {
        return;
      }
      at++;
    }
    Denial denial = denial(at);
    boolean denied = isDenied || denial.isDenied();
    boolean isList = at == from && !isOneOf(denial.end(), "both", "all");
    noun(denial.end())
        .filter(noun -> isClosed(noun.end()) && !(isList && noun.isPlural()))
        .ifPresent(
            noun ->
                subjects
                    .endingAt(from)
                    .ifPresent(n -> add(n, noun, denied || noun.isDenied(), true)));
  }

  /** "Norway is a member of NATO", "Neither Norway nor Iceland is a member of the EU". */
  private void is(int verb) {
    boolean isShort = isOneOf(verb, "isnt", "arent");
    Denial denial = denial(verb + 1);
    Optional<MemberNoun> noun = noun(denial.end()).filter(n -> !isInsideName(n.end()));
    if (noun.isEmpty() || sentence.word(verb).gap() != Gap.SPACE) {
      return;
    }
    boolean isPerfect = sentence.word(verb).is("been") && isOneOf(verb - 1, "has", "have");
    int end = skipBack(isPerfect ? verb - 1 : verb);
    List<Subjects.Named> named = subjects.upTo(end);
    boolean isNeither =
        !named.isEmpty() && named.getFirst().first() > 0 && isNeither(named.getFirst().first());
    boolean isDenied = isShort || denial.isDenied() || isNeither || noun.get().isDenied();
    named.forEach(n -> add(n, noun.get(), isDenied, false));
  }

  private boolean isNeither(int first) {
    int before = sentence.word(first - 1).is("the") ? first - 2 : first - 1;
    return before >= 0 && sentence.word(before).is("neither");
  }

  /** The word after a subject, with "also" or "both" between it and the verb. */
  private int skipBack(int verb) {
    int end = verb;
    while (end > 1
        && sentence.word(end).gap() == Gap.SPACE
        && isOneOf(end - 1, "also", "both", "still", "now", "already", "itself")) {
      end--;
    }
    return end;
  }

  private record Denial(int end, boolean isDenied) {}

  /** Steps over "not", "no longer" and "not yet". */
  private Denial denial(int from) {
    if (isOneOf(from, "not", "neither")) {
      return new Denial(isOneOf(from + 1, "yet", "currently") ? from + 2 : from + 1, true);
    }
    boolean isNoLonger = isOneOf(from, "no") && isOneOf(from + 1, "longer");
    return new Denial(isNoLonger ? from + 2 : from, isNoLonger);
  }

  /** The noun that a row of articles and adjectives leads to. */
  private Optional<MemberNoun> noun(int from) {
    int at = from;
    while (at < sentence.size() && isOneOf(at, "both", "all", "either")) {
      at++;
    }
    while (at < sentence.size()) {
      int here = at;
      Optional<MemberNoun> noun =
          sentence
              .entityAt(here)
              .flatMap(m -> MemberNoun.behind(sentence, m, this::body))
              .or(() -> MemberNoun.before(sentence, here, this::body));
      boolean isNon = sentence.word(at).is("non");
      if (noun.isPresent() || !(isNon || ADJECTIVES.contains(sentence.word(at).key()))) {
        return noun.filter(n -> here > from || n.isPlural());
      }
      at++;
    }
    return Optional.empty();
  }

  private boolean isClosed(int end) {
    return end >= sentence.size()
        || (sentence.word(end).gap() != Gap.SPACE && !sentence.word(end).isPossessive())
        || GOING_ON.contains(sentence.word(end).key());
  }

  /** "a member of NATO's assembly", "a member of the EU working group". */
  private boolean isInsideName(int end) {
    return end < sentence.size()
        && (sentence.word(end).isPossessive()
            || sentence.word(end).gap() == Gap.HYPHEN
            || (sentence.word(end).gap() == Gap.SPACE && !isFollowing(end)));
  }

  private boolean isFollowing(int at) {
    return GOING_ON.contains(sentence.word(at).key())
        || FOLLOWING.contains(sentence.word(at).key());
  }

  private boolean isOneOf(int at, String... keys) {
    return at < sentence.size() && List.of(keys).contains(sentence.word(at).key());
  }

  private void add(Subjects.Named named, MemberNoun noun, boolean isDenied, boolean isAside) {
    if (named.meanings().contains(noun.body())) {
      return;
    }
    found.add(claim(named, noun, isDenied, isAside, Optional.empty()));
    MembershipYears.since(sentence, noun.end())
        .filter(year -> !isDenied && !noun.isPermanent() && !noun.isLoose())
        .ifPresent(y -> found.add(claim(named, noun, false, isAside, Optional.of(y))));
  }

  private MembershipClaim claim(
      Subjects.Named named,
      MemberNoun noun,
      boolean isDenied,
      boolean isAside,
      Optional<MembershipClaim.Year> year) {
    Span span = sentence.spanOf(named.first(), named.end());
    Kind kind = noun.isPermanent() ? Kind.PERMANENT_MEMBER : Kind.MEMBER;
    return new MembershipClaim(
        sentence,
        span,
        named.meanings(),
        noun.body(),
        year.isPresent() ? Kind.JOINED : kind,
        isDenied,
        noun.isLoose(),
        isAside,
        year,
        reading.isQuoted(span));
  }
}
