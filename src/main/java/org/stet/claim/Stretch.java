package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.mention.Gap;
import org.stet.mention.Numeral;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * A length of time as a sentence writes it: "20 years", "nearly two decades", "a month".
 *
 * @param sentence the sentence
 * @param first its first word, that of "nearly" included
 * @param numberAt the word of the number, or of "a"
 * @param end the word after its unit
 * @param count how many
 * @param unit of what
 * @param bound how exactly
 */
record Stretch(
    SentenceReading sentence,
    int first,
    int numberAt,
    int end,
    double count,
    Unit unit,
    Bound bound) {
  static final double DAYS_OF_YEAR = 365.2425;

  /** What time is counted in. */
  enum Unit {
    DAY(1),
    WEEK(7),
    MONTH(DAYS_OF_YEAR / 12),
    YEAR(DAYS_OF_YEAR),
    DECADE(10 * DAYS_OF_YEAR),
    CENTURY(100 * DAYS_OF_YEAR);

    private final double days;

    Unit(double days) {
      this.days = days;
    }

    double days() {
      return days;
    }
  }

  /** What the words before a number make of it. */
  enum Bound {
    EXACT,
    ABOUT,
    NEARLY,
    LESS,
    MORE
  }

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("day", Unit.DAY),
          Map.entry("days", Unit.DAY),
          Map.entry("week", Unit.WEEK),
          Map.entry("weeks", Unit.WEEK),
          Map.entry("month", Unit.MONTH),
          Map.entry("months", Unit.MONTH),
          Map.entry("year", Unit.YEAR),
          Map.entry("years", Unit.YEAR),
          Map.entry("decade", Unit.DECADE),
          Map.entry("decades", Unit.DECADE),
          Map.entry("century", Unit.CENTURY),
          Map.entry("centuries", Unit.CENTURY));

  private static final Map<String, Bound> BOUNDS =
      Map.ofEntries(
          Map.entry("about", Bound.ABOUT),
          Map.entry("around", Bound.ABOUT),
          Map.entry("roughly", Bound.ABOUT),
          Map.entry("approximately", Bound.ABOUT),
          Map.entry("some", Bound.ABOUT),
          Map.entry("nearly", Bound.NEARLY),
          Map.entry("almost", Bound.NEARLY),
          Map.entry("approaching", Bound.NEARLY),
          Map.entry("under", Bound.LESS),
          Map.entry("within", Bound.LESS),
          Map.entry("barely", Bound.ABOUT),
          Map.entry("over", Bound.MORE));

  /** Before "than" and "least". */
  private static final Map<String, Bound> COMPARED =
      Map.of("more", Bound.MORE, "less", Bound.LESS, "fewer", Bound.LESS, "at", Bound.MORE);

  /** Before a number, these make it a part of something else, or one of two. */
  private static final Set<String> PARTS =
      Set.of(
          "first",
          "next",
          "last",
          "past",
          "another",
          "additional",
          "final",
          "opening",
          "to",
          "or",
          "and",
          "of",
          "between",
          "every",
          "other",
          "further",
          "point",
          "half",
          "up",
          "following");

  static List<Stretch> in(SentenceReading sentence) {
    List<Stretch> found = new ArrayList<>();
    for (Numeral number : sentence.numerals()) {
      boolean counts =
          number.kind() == Numeral.Kind.CARDINAL
              && number.currency().isEmpty()
              && !number.percent()
              && number.whole().filter(n -> n > 0).isPresent();
      if (counts) {
        of(sentence, number.first(), number.end(), number.value().doubleValue())
            .ifPresent(found::add);
      }
    }
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.word(i).is("a") || sentence.word(i).is("half")) {
        withArticle(sentence, i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "a month", "half a century", "a half-century". */
  private static Optional<Stretch> withArticle(SentenceReading sentence, int at) {
    boolean isHalf = sentence.word(at).is("half");
    boolean goesOn =
        at + 2 < sentence.size()
            && sentence.word(at + 1).is(isHalf ? "a" : "half")
            && sentence.word(at + 1).gap() == Gap.SPACE;
    if (goesOn) {
      return of(sentence, at, at + 2, 0.5);
    }
    return isHalf ? Optional.empty() : of(sentence, at, at + 1, 1);
  }

  private static Optional<Stretch> of(
      SentenceReading sentence, int numberAt, int unitAt, double count) {
    boolean hasUnit =
        unitAt < sentence.size()
            && sentence.word(unitAt).gap().joins()
            && (numberAt == 0 || sentence.word(numberAt).gap() != Gap.HYPHEN);
    Unit unit = hasUnit ? UNITS.get(sentence.word(unitAt).key()) : null;
    if (unit == null) {
      return Optional.empty();
    }
    int words = wordsOfBound(sentence, numberAt);
    int first = numberAt - words;
    boolean isPart = first > 0 && PARTS.contains(sentence.word(first - 1).key());
    Bound bound = bound(sentence, first, words);
    return isPart
        ? Optional.empty()
        : Optional.of(new Stretch(sentence, first, numberAt, unitAt + 1, count, unit, bound));
  }

  private static int wordsOfBound(SentenceReading sentence, int number) {
    String before = number > 0 ? sentence.word(number - 1).key() : "";
    boolean isCompared =
        number > 1
            && (before.equals("than") || before.equals("least"))
            && COMPARED.containsKey(sentence.word(number - 2).key());
    return isCompared ? 2 : BOUNDS.containsKey(before) ? 1 : 0;
  }

  private static Bound bound(SentenceReading sentence, int first, int words) {
    return switch (words) {
      case 0 -> Bound.EXACT;
      case 1 -> BOUNDS.getOrDefault(sentence.word(first).key(), Bound.EXACT);
      default -> COMPARED.getOrDefault(sentence.word(first).key(), Bound.EXACT);
    };
  }

  /** Whether print means a round number, which may be some years off. */
  private boolean isRound() {
    return unit.compareTo(Unit.DECADE) >= 0 || (unit == Unit.YEAR && count % 10 == 0);
  }

  /** From how many days to how many it may be, with what print allows itself. */
  Range days() {
    double slack = Math.max(Math.min(1, count / 2), isRound() ? count * 0.1 : 0);
    Range exact =
        switch (bound) {
          case EXACT -> new Range(count - lower(slack), count + upper());
          case ABOUT -> new Range(count - Math.max(1, count / 4), count + Math.max(1, count / 4));
          case NEARLY -> new Range(count - Math.max(1, count / 4), count * 1.1 + 0.1);
          case LESS -> new Range(0, count * 1.1 + 0.1);
          case MORE -> new Range(count * 0.9, Double.MAX_VALUE);
        };
    return new Range(
        exact.low() * unit.days(),
        exact.high() == Double.MAX_VALUE ? exact.high() : exact.high() * unit.days());
  }

  private double lower(double slack) {
    return unit.compareTo(Unit.DECADE) >= 0 ? count * 0.2 : isRound() ? Math.max(2, slack) : slack;
  }

  private double upper() {
    return isRound() ? Math.max(1.1 * DAYS_OF_YEAR / unit.days(), count * 0.3) : 1.1;
  }

  Span span() {
    return sentence.spanOf(first, end);
  }

  /** The words of the number alone. */
  Span number() {
    return sentence.spanOf(numberAt, end - 1);
  }

  String words() {
    return sentence.text(first, end).replaceAll("\\s+", " ");
  }

  /** The words as they stand inside a sentence. */
  String lowered() {
    return words().toLowerCase(Locale.ROOT);
  }

  /** Whether it is written as one word: "eight-year". */
  boolean isAdjective() {
    return sentence.word(end - 1).gap() == Gap.HYPHEN;
  }

  /** Whether its number can be exchanged for another in its place: not "a" and not one alone. */
  boolean isCounted() {
    return count > 1 && !sentence.word(numberAt).is("half");
  }
}
