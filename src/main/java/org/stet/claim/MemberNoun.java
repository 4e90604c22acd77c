package org.stet.claim;

import java.util.Optional;
import java.util.function.Function;
import org.stet.fact.Entity;
import org.stet.mention.Gap;
import org.stet.mention.Gazetteer;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/**
 * The words of a sentence that say "member of a body": "NATO member", "member states of the EU".
 *
 * @param first the first word of them
 * @param end the word behind the last
 * @param body of what
 * @param isPlural whether several are meant
 * @param isLoose whether the word is "ally"
 * @param isPermanent whether it says "permanent member"
 * @param isDenied whether it says "non-NATO member"
 */
record MemberNoun(
    int first,
    int end,
    Entity body,
    boolean isPlural,
    boolean isLoose,
    boolean isPermanent,
    boolean isDenied) {
  private static final WordList SINGULAR = WordList.of("member ally");
  private static final WordList PLURAL = WordList.of("members allies");
  private static final WordList ALLY = WordList.of("ally allies");
  private static final WordList COUNTRY = WordList.of("country nation state");
  private static final WordList COUNTRIES = WordList.of("countries nations states");

  /** Words between the body and "member" that keep the sense. */
  private static final WordList BETWEEN = WordList.of("founding full permanent");

  /** Words before the body that speak of another time, or of somebody who is no member. */
  private static final WordList OTHER =
      WordList.of(
          """
          former ex future aspiring prospective potential hopeful candidate then onetime anti pro
          be next possible eventual incoming outgoing departing once formerly
          """);

  /** "NATO member", "Security Council permanent member", "non-NATO member", "EU country". */
  static Optional<MemberNoun> behind(
      SentenceReading sentence,
      Gazetteer.Match<Entity> body,
      Function<Gazetteer.Match<Entity>, Optional<Entity>> meaning) {
    int at = body.end();
    boolean isPermanent = at < sentence.size() && sentence.word(at).is("permanent");
    while (joins(sentence, at) && BETWEEN.contains(sentence.word(at).key())) {
      at++;
    }
    Optional<Noun> noun = noun(sentence, at);
    if (noun.isEmpty() || isElsewhen(sentence, body.first())) {
      return Optional.empty();
    }
    boolean isDenied = isNon(sentence, body.first());
    return meaning
        .apply(body)
        .map(
            b ->
                new MemberNoun(
                    isDenied ? body.first() - 1 : body.first(),
                    noun.get().end(),
                    b,
                    noun.get().isPlural(),
                    noun.get().isLoose(),
                    isPermanent,
                    isDenied))
        .filter(m -> !m.isLoose() || (m.body().id().equals("nato") && !isDenied));
  }

  /** "member of NATO", "permanent members of the Security Council", "part of NATO". */
  static Optional<MemberNoun> before(
      SentenceReading sentence,
      int first,
      Function<Gazetteer.Match<Entity>, Optional<Entity>> meaning) {
    boolean isPermanent = sentence.word(first).is("permanent");
    int at = first;
    while (at < sentence.size() && BETWEEN.contains(sentence.word(at).key())) {
      at++;
    }
    boolean isPart = at < sentence.size() && sentence.word(at).is("part");
    Optional<Noun> noun = isPart ? Optional.of(new Noun(at + 1, true, false)) : noun(sentence, at);
    if (noun.isEmpty() || noun.get().isLoose()) {
      return Optional.empty();
    }
    int of = noun.get().end();
    if (!joins(sentence, of) || !sentence.word(of).is("of")) {
      return Optional.empty();
    }
    int name = of + 1 < sentence.size() && sentence.word(of + 1).is("the") ? of + 2 : of + 1;
    return sentence
        .entityAt(name)
        .filter(m -> sentence.word(name).gap() == Gap.SPACE)
        .filter(m -> !isPart || isClosed(sentence, m.end()))
        .flatMap(
            m ->
                meaning
                    .apply(m)
                    .map(b -> of(first, m.end(), b, noun.get().isPlural(), isPermanent)));
  }

  private static MemberNoun of(
      int first, int end, Entity body, boolean isPlural, boolean isPermanent) {
    return new MemberNoun(first, end, body, isPlural, false, isPermanent, false);
  }

  private record Noun(int end, boolean isPlural, boolean isLoose) {}

  private static Optional<Noun> noun(SentenceReading sentence, int at) {
    if (at >= sentence.size() || !(at == 0 || sentence.word(at).gap().joins())) {
      return Optional.empty();
    }
    String key = sentence.word(at).key();
    if (COUNTRY.contains(key) || COUNTRIES.contains(key)) {
      return Optional.of(new Noun(at + 1, COUNTRIES.contains(key), false));
    }
    if (!SINGULAR.contains(key) && !PLURAL.contains(key)) {
      return Optional.empty();
    }
    String next = joins(sentence, at + 1) ? sentence.word(at + 1).key() : "";
    boolean isLong = COUNTRY.contains(next) || COUNTRIES.contains(next);
    boolean isPlural = PLURAL.contains(key) || COUNTRIES.contains(next);
    return Optional.of(new Noun(isLong ? at + 2 : at + 1, isPlural, ALLY.contains(key)));
  }

  private static boolean joins(SentenceReading sentence, int at) {
    return at < sentence.size() && sentence.word(at).gap().joins();
  }

  /** Whether the name ends there and is not the first half of another: "NATO missile defense". */
  private static boolean isClosed(SentenceReading sentence, int end) {
    return end >= sentence.size()
        || sentence.word(end).gap() != Gap.SPACE
        || sentence.word(end).is("and")
        || sentence.word(end).is("but");
  }

  private static boolean isNon(SentenceReading sentence, int body) {
    return body > 0 && sentence.word(body - 1).is("non") && sentence.word(body).gap() == Gap.HYPHEN;
  }

  /** "former EU member", "would-be NATO member", "pro-EU". */
  private static boolean isElsewhen(SentenceReading sentence, int body) {
    if (body == 0 || isNon(sentence, body)) {
      return false;
    }
    boolean isCompound = sentence.word(body).gap() == Gap.HYPHEN;
    return isCompound || OTHER.contains(sentence.word(body - 1).key());
  }
}
