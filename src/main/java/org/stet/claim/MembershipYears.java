package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.claim.MembershipClaim.Kind;
import org.stet.claim.MembershipClaim.Year;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.mention.Gap;
import org.stet.mention.Gazetteer;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.text.Span;

/** Finds in which year somebody is said to have joined or left: "Estonia joined NATO in 2004". */
final class MembershipYears {
  private static final Map<String, Kind> VERBS =
      Map.of("joined", Kind.JOINED, "left", Kind.LEFT, "quit", Kind.LEFT);

  private final Reading reading;
  private final SentenceReading sentence;
  private final Facts facts;
  private final Subjects subjects;

  private MembershipYears(Reading reading, SentenceReading sentence) {
    this.reading = reading;
    this.sentence = sentence;
    this.facts = reading.facts();
    this.subjects = new Subjects(sentence, facts);
  }

  static List<MembershipClaim> in(Reading reading, CuedSentence cued) {
    if (!cued.has(Cue.YEAR)) {
      return List.of();
    }
    MembershipYears years = new MembershipYears(reading, cued.sentence());
    List<MembershipClaim> found = new ArrayList<>();
    int size = cued.sentence().size();
    for (int i = cued.next(Cue.MEMBERSHIP, 1); i < size; i = cued.next(Cue.MEMBERSHIP, i + 1)) {
      years.verb(i, found);
    }
    return found;
  }

  private void verb(int at, List<MembershipClaim> found) {
    Word word = sentence.word(at);
    if (VERBS.containsKey(word.key())) {
      int name = at + 1 < sentence.size() && sentence.word(at + 1).is("the") ? at + 2 : at + 1;
      Kind kind = VERBS.getOrDefault(word.key(), Kind.LEFT);
      body(name).ifPresent(m -> meaning(m).ifPresent(b -> tell(at, b, m.end(), kind, found)));
    } else if (word.is("became")) {
      became(at, found);
    }
  }

  /** "became a member of NATO in 1999", "became a NATO member in 1999". */
  private void became(int at, List<MembershipClaim> found) {
    int noun = at + 1;
    while (noun < sentence.size()
        && (sentence.word(noun).is("a")
            || sentence.word(noun).is("full")
            || sentence.word(noun).is("an"))) {
      noun++;
    }
    if (noun >= sentence.size()) {
      return;
    }
    Optional<Gazetteer.Match<Entity>> body = body(noun);
    Optional<MemberNoun> member = body.flatMap(m -> MemberNoun.behind(sentence, m, this::meaning));
    if (member.isEmpty()) {
      member = MemberNoun.before(sentence, noun, this::meaning);
    }
    member
        .filter(m -> !m.isPermanent() && !m.isLoose() && !m.isDenied())
        .ifPresent(m -> tell(at, m.body(), m.end(), Kind.JOINED, found));
  }

  private Optional<Entity> meaning(Gazetteer.Match<Entity> match) {
    return Bodies.of(reading).meant(sentence, match, e -> !facts.membersOf(e).isEmpty());
  }

  private Optional<Gazetteer.Match<Entity>> body(int first) {
    return first >= sentence.size()
        ? Optional.empty()
        : sentence.entityAt(first).filter(m -> meaning(m).isPresent());
  }

  private void tell(int verb, Entity body, int end, Kind kind, List<MembershipClaim> found) {
    Optional<Year> year = yearAt(end);
    List<Subjects.Named> named = year.isEmpty() ? List.of() : whoBefore(verb);
    boolean isClear = named.size() == 1 || (named.size() > 1 && !hasSecondYear(year.orElseThrow()));
    if (isClear) {
      named.forEach(n -> found.add(claim(n, body, kind, year)));
    }
  }

  private MembershipClaim claim(Subjects.Named named, Entity body, Kind kind, Optional<Year> year) {
    Span span = sentence.spanOf(named.first(), named.end());
    return new MembershipClaim(
        sentence,
        span,
        named.meanings(),
        body,
        kind,
        false,
        false,
        false,
        year,
        reading.isQuoted(span));
  }

  /** The subject right before the verb, or before ", which". */
  private List<Subjects.Named> whoBefore(int verb) {
    if (sentence.word(verb).gap() != Gap.SPACE) {
      return List.of();
    }
    int end = verb;
    while (end > 1
        && List.of("officially", "formally", "first", "only")
            .contains(sentence.word(end - 1).key())) {
      end--;
    }
    boolean isRelative =
        sentence.word(end - 1).is("which") && sentence.word(end - 1).gap() != Gap.SPACE;
    return isRelative
        ? subjects.endingAt(end - 1).map(List::of).orElse(List.of())
        : subjects.upTo(end);
  }

  /** "in 2004", "in March 2004", "on March 29, 2004"; a range of years tells nothing. */
  private Optional<Year> yearAt(int end) {
    return Set.of("in", "on").contains(keyAt(sentence, end))
        ? year(sentence, end)
        : Optional.empty();
  }

  /** The year of "since 2004" behind a word. */
  static Optional<Year> since(SentenceReading sentence, int end) {
    return keyAt(sentence, end).equals("since") ? year(sentence, end) : Optional.empty();
  }

  private static String keyAt(SentenceReading sentence, int at) {
    return at < sentence.size() ? sentence.word(at).key() : "";
  }

  private static Optional<Year> year(SentenceReading sentence, int preposition) {
    for (int i = preposition + 1; i < Math.min(sentence.size(), preposition + 4); i++) {
      Word word = sentence.word(i);
      if (isYear(word) && !isJoined(sentence, i + 1)) {
        return Optional.of(new Year(Integer.parseInt(word.key()), word.span()));
      }
      if (!sentence.isTime(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isJoined(SentenceReading sentence, int next) {
    return next < sentence.size()
        && (sentence.word(next).gap() == Gap.HYPHEN || isSecondYear(sentence, next));
  }

  /** "in 2023 and 2024". */
  private static boolean isSecondYear(SentenceReading sentence, int and) {
    return (sentence.word(and).is("and") || sentence.word(and).is("or"))
        && and + 1 < sentence.size()
        && isYear(sentence.word(and + 1));
  }

  private boolean hasSecondYear(Year year) {
    return sentence.words().stream()
        .anyMatch(w -> isYear(w) && w.span().start() > year.span().start());
  }

  private static boolean isYear(Word word) {
    return word.letters() == Word.Letters.DIGITS
        && word.key().length() == 4
        && word.key().chars().allMatch(Character::isDigit)
        && (word.key().startsWith("19") || word.key().startsWith("20"));
  }
}
