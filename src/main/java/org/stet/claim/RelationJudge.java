package org.stet.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.fact.Entity;
import org.stet.fact.Person;
import org.stet.fact.Relation;
import org.stet.fact.Statement;
import org.stet.fact.Subject;
import org.stet.mention.Numeral;
import org.stet.mention.Phrase;
import org.stet.mention.Reading;
import org.stet.mention.Spelling;
import org.stet.text.Span;

/** Holds one claim of a relation against the statements of the packs. */
final class RelationJudge {
  /** A building stands in one city, and not in another one of the same state. */
  private static final String BUILDING = "city";

  /** Of these a subject may have several values, and the packs tell all of them. */
  private static final Set<String> ALL_TOLD = Set.of("one-of-capitals", "one-of-currencies");

  private static final Set<String> WORLD_MONEY = Set.of("dollar", "u.s. dollar", "euro");

  private final RelationClaim claim;
  private final Reading reading;
  private final Whereabouts whereabouts;
  private final Moment moment;
  private final List<Statement> known;

  RelationJudge(RelationClaim claim, Reading reading) {
    this.claim = claim;
    this.reading = reading;
    this.whereabouts = new Whereabouts(reading.facts());
    this.moment = Moment.of(claim.sentence(), reading);
    this.known = claim.subjects().stream().flatMap(s -> on(s).stream()).toList();
  }

  private List<Statement> on(Subject subject) {
    return reading.facts().statementsOn(subject).stream()
        .filter(s -> claim.wording().relations().contains(s.relation()))
        .toList();
  }

  Verdict verdict() {
    if (known.isEmpty()) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    List<Statement> agreeing = known.stream().filter(this::agrees).toList();
    List<Statement> now = agreeing.stream().filter(this::holds).toList();
    if (!now.isEmpty()) {
      return new Verdict.Supported(now.stream().map(Known::statement).toList());
    }
    if (!agreeing.isEmpty()) {
      return anotherTime(agreeing.getLast());
    }
    return claim.subjects().stream().filter(this::mayBeMeant).allMatch(this::speaksAgainst)
        ? contradicted()
        : new Verdict.Undecided(
            isDateMissing() ? Verdict.Reason.DATE_UNKNOWN : Verdict.Reason.NO_FACT);
  }

  /** Of a company and a city of one name, the one of which print says such things. */
  private boolean mayBeMeant(Subject subject) {
    return !on(subject).isEmpty()
        || known.stream().allMatch(s -> isPlace(s.subject()) == isPlace(subject));
  }

  private static boolean isPlace(Subject subject) {
    return subject instanceof Entity entity && entity.isPlace();
  }

  private boolean isDateMissing() {
    return !moment.isKnown() && known.stream().anyMatch(s -> s.period().isKnown());
  }

  private boolean holds(Statement statement) {
    return !statement.period().isKnown() || moment.touches(statement.period());
  }

  private Verdict anotherTime(Statement statement) {
    boolean isOver =
        reading.published().filter(day -> statement.period().latest().isBefore(day)).isPresent();
    return isOver && moment.speaksOfNow() && !claim.sentence().hints().looksBack()
        ? new Verdict.Outdated(
            "That was so " + statement.period().words() + ".", List.of(Known.statement(statement)))
        : new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
  }

  private boolean agrees(Statement statement) {
    if (statement.valueSubject().isPresent()) {
      Subject right = statement.valueSubject().get();
      return claim.values().stream().anyMatch(v -> whereabouts.isIn(right, v) || isOwned(right, v));
    }
    return isSameText(statement);
  }

  private boolean isSameText(Statement statement) {
    String printed = claim.valueText().toLowerCase(Locale.ROOT);
    String right = statement.value().toLowerCase(Locale.ROOT);
    return statement.relation().valueKind() == Relation.ValueKind.NUMBER
        ? printed.replace(",", "").equals(right) || isCount(right)
        : right.equals(printed) || right.endsWith(" " + printed) || printed.endsWith(" " + right);
  }

  /** Whether what is known of this subject leaves no room for the printed value. */
  private boolean speaksAgainst(Subject subject) {
    List<Statement> right =
        on(subject).stream().filter(this::holdsThroughout).filter(this::isOfSameSort).toList();
    return !right.isEmpty() && right.stream().allMatch(this::excludes);
  }

  /** Whether it holds at every time that the sentence names, too. */
  private boolean holdsThroughout(Statement statement) {
    return holds(statement)
        && claim.sentence().hints().windows().stream()
            .allMatch(w -> statement.period().touches(w.from(), w.to()));
  }

  /** A father says nothing about a mother. */
  private boolean isOfSameSort(Statement statement) {
    return Tie.of(statement.relation().id()).isEmpty()
        || !(statement.valueSubject().orElse(statement.subject()) instanceof Person right)
        || statement.relation().valueKind() != Relation.ValueKind.PERSON
        || claim.values().stream().anyMatch(v -> isLike(v, right));
  }

  private static boolean isLike(Subject printed, Person right) {
    return printed instanceof Person person
        && person.pronouns().isPresent()
        && person.pronouns().equals(right.pronouns());
  }

  private boolean excludes(Statement statement) {
    if (!statement.relation().oneValue() && !ALL_TOLD.contains(statement.relation().id())) {
      return false;
    }
    return switch (statement.relation().valueKind()) {
      case PLACE -> claim.values().stream().allMatch(v -> isApart(v, statement));
      case BODY -> claim.values().stream().allMatch(v -> v instanceof Entity e && !e.isPlace());
      case PERSON ->
          claim.match().value().isFullName()
              && claim.values().stream().allMatch(v -> isOtherPerson(v, statement));
      case NUMBER -> isYear(claim.valueText()) ? isFar(statement.value()) : isOtherCount(statement);
      case TEXT -> !isForeignMoney();
    };
  }

  /** "Cambodia, which uses the dollar": in many countries it is used beside their own money. */
  private boolean isForeignMoney() {
    Phrase.Match match = claim.match();
    return WORLD_MONEY.contains(claim.valueText().toLowerCase(Locale.ROOT))
        && IntStream.range(match.first(), match.end())
            .anyMatch(i -> claim.sentence().word(i).is("uses"));
  }

  private boolean isApart(Subject printed, Statement statement) {
    Subject right = statement.valueSubject().orElseThrow();
    return statement.relation().id().equals(BUILDING)
        ? whereabouts.areDistinct(printed, right)
        : whereabouts.areApart(printed, right);
  }

  /** A misspelled name is a matter of spelling. */
  private static boolean isOtherPerson(Subject printed, Statement statement) {
    return printed instanceof Person person
        && statement.valueSubject().orElseThrow() instanceof Person right
        && !person.equals(statement.subject())
        && !Spelling.isNear(person.family(), right.family());
  }

  /** "three Super Bowls" for two; more may have been won with one team or by one day. */
  private boolean isOtherCount(Statement statement) {
    return !isYear(statement.value()) && count().isPresent() && !isCount(statement.value());
  }

  private boolean isCount(String right) {
    return count().filter(n -> String.valueOf(n).equals(right)).isPresent();
  }

  private Optional<Integer> count() {
    return claim.sentence().numerals().stream()
        .filter(n -> n.first() == claim.match().value().first())
        .findFirst()
        .flatMap(Numeral::whole);
  }

  private static boolean isYear(String text) {
    return text.matches("(?:1[0-9]|20)\\d\\d");
  }

  /** A founding took a year, or two, of which one may name either. */
  private boolean isFar(String year) {
    return isYear(year)
        && Math.abs(Integer.parseInt(year) - Integer.parseInt(claim.valueText())) > 1;
  }

  /** Whether the value has the same relation to the printed one: the owner of an owner. */
  private boolean isOwned(Subject right, Subject printed) {
    return on(right).stream()
        .anyMatch(
            s ->
                s.relation().valueKind() == Relation.ValueKind.BODY
                    && s.valueSubject().filter(printed::equals).isPresent());
  }

  private Verdict contradicted() {
    List<Statement> right =
        known.stream().filter(this::holdsThroughout).filter(this::isOfSameSort).toList();
    Set<Repair> repairs = new LinkedHashSet<>();
    right.forEach(s -> repairs.add(repair(form(s))));
    otherSubject(right.getFirst())
        .ifPresent(s -> repairs.add(new Repair(claim.spanOf(claim.match().subject()), s.name())));
    return new Verdict.Contradicted(
        "%s of %s: %s, not %s."
            .formatted(
                kind(right.getFirst().relation()),
                right.getFirst().subject().name(),
                right.stream().map(Statement::value).distinct().collect(Collectors.joining(" or ")),
                claim.valueText()),
        right.stream().map(Known::statement).toList(),
        List.copyOf(repairs));
  }

  /** "Capital", also where it is one of several. */
  private static String kind(Relation relation) {
    return switch (relation.id()) {
      case "one-of-capitals" -> "Capital";
      case "one-of-currencies" -> "Currency";
      case "sole-founder" -> "Founder";
      default -> Known.kind(relation);
    };
  }

  /** With the "a" or "an" before it, which must fit: "an Italian tenor", "a Spanish tenor". */
  private Repair repair(String form) {
    int first = claim.match().value().first();
    boolean isArticle =
        claim.wording().phrase().hasAdjective()
            && first > 0
            && (claim.sentence().word(first - 1).is("a")
                || claim.sentence().word(first - 1).is("an"));
    if (!isArticle) {
      return new Repair(claim.span(), form);
    }
    Span whole = claim.sentence().word(first - 1).span().to(claim.span());
    String printed = whole.of(reading.prose());
    return new Repair(whole, Articles.fit(printed, claim.valueText().length(), form));
  }

  /** The value as it stands in print before "-based", before a noun, or alone. */
  private String form(Statement statement) {
    Phrase phrase = claim.wording().phrase();
    return statement
        .valueSubject()
        .filter(s -> phrase.isCompound() || phrase.hasAdjective())
        .map(s -> s instanceof Entity e ? beforeNoun(e, phrase) : s.name())
        .orElse(statement.value());
  }

  private static String beforeNoun(Entity entity, Phrase phrase) {
    boolean isDemonym = entity.demonyms().contains(entity.adjective());
    if (phrase.hasAdjective()) {
      boolean isShort = entity.also().contains(entity.adjective()) && !entity.demonyms().isEmpty();
      return isShort ? entity.demonyms().getFirst() : entity.adjective();
    }
    return isDemonym ? entity.name() : entity.adjective();
  }

  /** The one subject that has the printed value, which may be meant. */
  private Optional<Subject> otherSubject(Statement right) {
    List<Subject> subjects =
        reading.facts().statements().stream()
            .filter(s -> s.relation().equals(right.relation()) && s.relation().oneValue())
            .filter(s -> s.valueSubject().filter(claim.values()::contains).isPresent())
            .filter(this::holds)
            .map(Statement::subject)
            .distinct()
            .limit(2)
            .toList();
    return subjects.size() == 1 ? Optional.of(subjects.getFirst()) : Optional.empty();
  }
}
