package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.claim.Stretch.Bound;
import org.stet.claim.Stretch.Unit;
import org.stet.mention.Gap;
import org.stet.mention.Numeral;
import org.stet.mention.SentenceReading;

/** Finds the lengths of time in a sentence. */
final class Stretches {
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

  private Stretches() {}

  /** The words for units of time. */
  static Set<String> units() {
    return UNITS.keySet();
  }

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
}
