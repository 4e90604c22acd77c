package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.claim.TermClaim.Edge;
import org.stet.fact.OfficeVerb.Does;
import org.stet.mention.DatePhrase;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;

/** Reads the dates of a time in office: "from 2009 to 2017", "since 2019", "in October 2015". */
final class TermDates {
  private static final Set<String> UNTIL = Set.of("until", "till", "til", "through", "thru");
  private static final Set<String> TO = Set.of("to", "until", "till", "through", "thru");
  private static final Set<String> AND = Set.of("and", "or", "to", "through");

  private final SentenceReading sentence;
  private final List<DatePhrase> dates;

  /** A date, and what happened then. */
  record Dated(Edge edge, DatePhrase date) {}

  TermDates(SentenceReading sentence) {
    this.sentence = sentence;
    this.dates = sentence.datePhrases();
  }

  boolean isEmpty() {
    return dates.isEmpty();
  }

  /** Those right behind a word that ends a statement. */
  List<Dated> behind(int end, Does does) {
    if (end >= sentence.size() || sentence.word(end).gap() == Gap.OTHER) {
      return List.of();
    }
    return switch (sentence.word(end).key()) {
      case "from" -> range(end + 1, TO);
      case "between" -> range(end + 1, Set.of("and"));
      case "since" -> alone(end + 1, Edge.START);
      case "in", "on" -> event(end, does);
      default -> UNTIL.contains(sentence.word(end).key()) ? alone(end + 1, Edge.END) : List.of();
    };
  }

  /** "In 2011, X became governor": the date that a sentence begins with, before a subject. */
  List<Dated> before(int subject, Does does) {
    boolean isFirst = sentence.word(0).is("in") || sentence.word(0).is("on");
    return at(1)
        .filter(d -> isFirst && d.end() == subject)
        .map(d -> event(0, does))
        .orElse(List.of());
  }

  private List<Dated> event(int preposition, Does does) {
    return switch (does) {
      case ENTER, FOLLOW, PRECEDE -> alone(preposition + 1, Edge.START);
      case LEAVE -> alone(preposition + 1, Edge.END);
      case HOLD -> List.of();
    };
  }

  private List<Dated> alone(int first, Edge edge) {
    return at(first)
        .filter(d -> !goesOn(d))
        .map(d -> List.of(new Dated(edge, d)))
        .orElse(List.of());
  }

  private List<Dated> range(int first, Set<String> joins) {
    Optional<DatePhrase> start = at(first);
    Optional<DatePhrase> end =
        start
            .filter(s -> s.end() + 1 < sentence.size())
            .filter(s -> joins.contains(sentence.word(s.end()).key()))
            .flatMap(s -> at(s.end() + 1));
    List<Dated> found = new ArrayList<>();
    if (end.isPresent() && !end.get().latest().isBefore(start.orElseThrow().earliest())) {
      found.add(new Dated(Edge.START, start.get()));
      found.add(new Dated(Edge.END, end.get()));
    }
    return found;
  }

  private Optional<DatePhrase> at(int first) {
    return dates.stream().filter(d -> d.first() == first).findFirst();
  }

  /** "in 2009 and 2013": one of several dates. */
  private boolean goesOn(DatePhrase date) {
    int next = date.end();
    return next + 1 < sentence.size()
        && AND.contains(sentence.word(next).key())
        && sentence.isTime(next + 1);
  }
}
