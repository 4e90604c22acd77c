package org.stet.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Person;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * Whom "he" or "she" means, where it can be only one: somebody of its sentence or of those before.
 */
final class Antecedent {
  /** A pronoun means somebody of the last few sentences. */
  private static final int LOOK_BACK = 3;

  private final Reading reading;
  private final Cast cast;
  private final String pronoun;

  private Antecedent(Reading reading, String pronoun) {
    this.reading = reading;
    this.cast = Cast.of(reading);
    this.pronoun = pronoun;
  }

  /** Who is meant by the pronoun that is some word; empty where it is no pronoun, too. */
  static Optional<Person> of(Reading reading, SentenceReading sentence, int word) {
    String key = sentence.word(word).key();
    boolean isPronoun = key.equals("he") || key.equals("she");
    return isPronoun ? new Antecedent(reading, key).of(sentence, word) : Optional.empty();
  }

  private Optional<Person> of(SentenceReading sentence, int word) {
    Span before = new Span(sentence.span().start(), sentence.word(word).span().start());
    Set<Person> people = fitting(before);
    List<SentenceReading> earlier = reading.before(sentence, LOOK_BACK);
    for (int i = earlier.size() - 1; i >= 0 && people.isEmpty(); i--) {
      before = earlier.get(i).span();
      people = fitting(before);
    }
    return people.size() == 1 && !hasStranger(before)
        ? Optional.of(people.iterator().next())
        : Optional.empty();
  }

  private Set<Person> fitting(Span span) {
    Set<Person> people = new LinkedHashSet<>();
    for (PersonMention mention : cast.in(span)) {
      if (mention.person().pronouns().map(this::fits).orElse(true)) {
        people.add(mention.person());
      }
    }
    return people;
  }

  private boolean fits(Person.Pronouns pronouns) {
    return switch (pronouns) {
      case HE -> pronoun.equals("he");
      case SHE -> pronoun.equals("she");
      case THEY -> false;
    };
  }

  /** Whether somebody is named there whom no fact knows. */
  private boolean hasStranger(Span span) {
    return reading.names().full().stream()
        .anyMatch(
            run ->
                span.contains(run.span())
                    && Introduction.isOfPerson(run, reading.gazetteer().names()));
  }
}
