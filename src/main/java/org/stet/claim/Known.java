package org.stet.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Event;
import org.stet.fact.Facts;
import org.stet.fact.Membership;
import org.stet.fact.Office;
import org.stet.fact.Period;
import org.stet.fact.Person;
import org.stet.fact.Relation;
import org.stet.fact.Statement;
import org.stet.fact.Subject;
import org.stet.fact.Term;
import org.stet.mention.Reading;

/** What is known, put into sentences. */
public final class Known {
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "in", "at", "on", "and", "for", "to", "v.");

  private Known() {}

  /** "Antony Blinken was U.S. secretary of state from Jan. 26, 2021, to Jan. 20, 2025." */
  public static Evidence term(Office office, Term term) {
    return held(office, term, "");
  }

  private static Evidence held(Office office, Term term, String more) {
    boolean lasts = term.period().isKnown() && term.period().end().isEmpty();
    String acting = term.acting() ? "acting " : "";
    String statement =
        "%s %s %s%s %s%s."
            .formatted(
                term.person().name(),
                lasts ? "has been" : "was",
                acting,
                office.fullTitle(),
                term.period().words(),
                more);
    return new Evidence.FromFact(statement.replace("..", "."), term.citation());
  }

  /** "Mitch McConnell has been Kentucky senator since Jan. 3, 1985 (Republican Party)." */
  static Evidence partyOf(Facts.Tenure tenure) {
    String party = tenure.term().party().map(p -> " (" + p.name() + ")").orElse("");
    return held(tenure.office(), tenure.term(), party);
  }

  /** "September 11 attacks: on Sept. 11, 2001, in New York." */
  public static Evidence event(Event event) {
    String where =
        event.place().map(p -> ", in " + ProperName.of((Subject) p).withArticle()).orElse("");
    String statement = capitalized(event.name()) + ": " + event.when() + where;
    return new Evidence.FromFact(
        statement.endsWith(".") ? statement : statement + ".", event.citation());
  }

  /**
   * "the Parkland shooting", "the fall of Saigon", but "D-Day", "World War II", "Nixon's
   * resignation".
   */
  static String named(Event event) {
    List<String> words = List.of(event.name().split(" ", -1));
    boolean isCommon =
        words.stream()
            .anyMatch(w -> Character.isLowerCase(w.charAt(0)) && !SMALL_WORDS.contains(w));
    boolean hasOwner = words.stream().anyMatch(w -> w.contains("'"));
    return (isCommon && !hasOwner ? "the " : "") + event.name();
  }

  static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** "Headquarters of NATO: Brussels since Oct. 16, 1967." */
  public static Evidence statement(Statement statement) {
    String when = statement.period().isKnown() ? " " + statement.period().words() : "";
    String said =
        "%s of %s: %s%s."
            .formatted(
                kind(statement.relation()), statement.subject().name(), statement.value(), when);
    return new Evidence.FromFact(said.replace("..", "."), statement.citation());
  }

  /** "Headquarters", "Member count". */
  static String kind(Relation relation) {
    return capitalized(relation.id().replace('-', ' '));
  }

  /** The same of a tenure. */
  static Evidence term(Facts.Tenure tenure) {
    return term(tenure.office(), tenure.term());
  }

  /** The office by which news knows somebody: that of the day, or else the last one begun. */
  static Optional<Facts.Tenure> tenure(Person person, Optional<LocalDate> day, Facts facts) {
    List<Facts.Tenure> all =
        facts.tenuresOf(person).stream()
            .sorted(
                Comparator.comparing((Facts.Tenure t) -> t.term().period().earliest())
                    .thenComparing(t -> t.office().id()))
            .toList();
    return all.stream()
        .filter(t -> day.filter(d -> t.term().period().touches(d, d)).isPresent())
        .reduce((a, b) -> b)
        .or(() -> all.stream().reduce((a, b) -> b));
  }

  /** Whose name it is: the office of the day, or else the name alone. */
  static Evidence name(Person person, Reading reading) {
    return tenure(person, reading.published(), reading.facts())
        .map(Known::term)
        .orElseGet(
            () -> new Evidence.FromFact("The name is " + person.name() + ".", person.citation()));
  }

  /** Whether somebody has an office, acting or not, on a day. */
  static boolean isInOffice(Person person, LocalDate day, Facts facts) {
    return facts.tenuresOf(person).stream().anyMatch(t -> t.term().period().touches(day, day));
  }

  /**
   * Who held an office on a day; an acting holder only where there is no other. Nobody is the
   * holder of an office with several seats.
   */
  static Optional<Term> holder(Office office, LocalDate day) {
    List<Term> terms = office.hasOneSeat() ? office.termsBetween(day, day) : List.of();
    return terms.stream()
        .filter(t -> !t.acting())
        .reduce((a, b) -> b)
        .or(() -> terms.stream().findFirst());
  }

  /** "Albania has been a member of NATO since April 1, 2009." */
  public static Evidence membership(Membership membership) {
    Period period = membership.period();
    boolean lasts = period.end().isEmpty();
    String verb = period.isKnown() ? (lasts ? "has been" : "was") : "is";
    String said =
        "%s %s a member of %s%s."
            .formatted(
                membership.member().name(),
                verb,
                membership.body().name(),
                period.isKnown() ? " " + period.words() : "");
    return new Evidence.FromFact(said.replace("..", "."), membership.citation());
  }
}
