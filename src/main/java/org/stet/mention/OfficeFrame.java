package org.stet.mention;

import java.util.Optional;
import org.stet.fact.OfficeVerb;
import org.stet.fact.OfficeVerb.Takes;
import org.stet.fact.Person;

/**
 * A verb with an office behind it and the person whose office it is: "Paul Ryan took over from John
 * Boehner as speaker".
 *
 * @param verb the verb
 * @param holder the person
 */
public record OfficeFrame(OfficeWords.Verb verb, NameRun holder) {
  /** "the retired test pilot and astronaut who": so many words may tell who somebody is. */
  private static final int LONGEST_NOUN = 7;

  /**
   * The one before an office.
   *
   * @param office the first word of the office, with its article
   */
  public static Optional<OfficeFrame> before(SentenceReading sentence, int office) {
    return OfficeWords.shipped()
        .verbBeforeOffice(sentence, office)
        .flatMap(v -> subject(sentence, v).map(run -> new OfficeFrame(v, run)))
        .or(() -> ofTwo(sentence, office));
  }

  /** "succeeded Y as", "took over from Y as", "was replaced by Y as". */
  private static Optional<OfficeFrame> ofTwo(SentenceReading sentence, int office) {
    if (office < 3 || !sentence.word(office - 1).is("as")) {
      return Optional.empty();
    }
    Optional<Gazetteer.Match<Person>> object =
        sentence.personEndingAt(office - 1).filter(o -> o.first() > 0);
    return object.flatMap(
        o ->
            verbBefore(sentence, o.first())
                .flatMap(v -> subject(sentence, v).map(run -> of(sentence, v, run, o))));
  }

  private static OfficeFrame of(
      SentenceReading sentence, OfficeWords.Verb verb, NameRun subject, Gazetteer.Match<Person> o) {
    boolean isSubjects = verb.does() == OfficeVerb.Does.FOLLOW;
    return new OfficeFrame(verb, isSubjects ? subject : new NameRun(sentence, o.first(), o.end()));
  }

  /** The verb of one person who follows another. */
  private static Optional<OfficeWords.Verb> verbBefore(SentenceReading sentence, int object) {
    OfficeWords words = OfficeWords.shipped();
    return switch (sentence.word(object - 1).key()) {
      case "by" -> words.verbEndingAt(sentence, object - 1, Takes.BY_WHOM);
      case "from" -> words.verbEndingAt(sentence, object - 1, Takes.FROM_WHOM);
      case "to" -> words.verbEndingAt(sentence, object - 1, Takes.TO_WHOM);
      default -> words.verbEndingAt(sentence, object, Takes.WHOM);
    };
  }

  /** "Gina McCarthy, who once served": the person before a verb. */
  private static Optional<NameRun> subject(SentenceReading sentence, OfficeWords.Verb verb) {
    if (verb.first() == 0 || sentence.word(verb.first()).gap() == Gap.OTHER) {
      return Optional.empty();
    }
    int end = OfficeWords.shipped().subjectEnd(sentence, verb.first());
    return sentence
        .personEndingAt(end)
        .or(() -> describedBefore(sentence, end))
        .map(m -> new NameRun(sentence, m.first(), m.end()));
  }

  /** "John Glenn, the astronaut who served": the person before a few words in small letters. */
  private static Optional<Gazetteer.Match<Person>> describedBefore(
      SentenceReading sentence, int who) {
    if (who < 3 || who >= sentence.size() || !sentence.word(who).is("who")) {
      return Optional.empty();
    }
    int first = who;
    while (first > 1 && who - first < LONGEST_NOUN && isInside(sentence, first)) {
      first--;
    }
    boolean isApposition =
        TitleMention.ARTICLES.contains(sentence.word(first).key())
            && first < who - 1
            && sentence.word(first).gap() == Gap.COMMA;
    return isApposition ? sentence.personEndingAt(first) : Optional.empty();
  }

  private static boolean isInside(SentenceReading sentence, int i) {
    return sentence.word(i).gap() == Gap.SPACE
        && sentence.word(i - 1).letters() == Word.Letters.LOWER;
  }
}
