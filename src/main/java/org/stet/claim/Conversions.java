package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** Measures that are printed in two units: "10 miles (16 kilometers)". */
final class Conversions {
  /** Readers forgive a conversion that is off by less than this. */
  private static final double TOLERANCE = 0.12;

  /** Degrees have no natural zero, so that a share of them says little. */
  private static final double TOLERANCE_OF_DEGREES = 0.03;

  private static final WordList ABOUT =
      WordList.of("about roughly nearly almost some over around or");

  /** Words between the two numbers of a measure that is a range or a product. */
  private static final WordList GOES_BEFORE = WordList.of("to and or by x");

  private static final Set<String> BEFORE_UNIT = Set.of(" ", "-", "°", " °", "º");

  private Conversions() {}

  /** A measure with its unit. */
  private record Measured(Figure figure, Units.Unit unit, int end) {
    /** What it is in another unit; a difference of temperatures has no zero. */
    double in(Units.Unit other, boolean isDifference) {
      double zero = isDifference ? 0 : (unit.zero() - other.zero()) / other.size();
      return figure.value() * unit.size() / other.size() + zero;
    }

    boolean fits(Measured other, boolean isDifference) {
      double zero = isDifference ? 0 : (unit.zero() - other.unit.zero()) / other.unit.size();
      Range here = figure.range().times(unit.size() / other.unit.size()).plus(zero);
      return here.widened(tolerance()).overlaps(other.figure.range());
    }

    private double tolerance() {
      return unit.measure() == Units.Measure.TEMPERATURE ? TOLERANCE_OF_DEGREES : TOLERANCE;
    }

    boolean isSame(Measured other) {
      return fits(other, false)
          || (unit.measure() == Units.Measure.TEMPERATURE && fits(other, true));
    }

    String text() {
      return figure.sentence().text(figure.first(), end);
    }
  }

  static List<FigureClaim> in(Reading reading) {
    List<FigureClaim> claims = new ArrayList<>();
    for (Figures figures : Figures.in(reading)) {
      for (int i = 1; i < figures.size(); i++) {
        if (mayBeInBrackets(figures.get(i))) {
          claim(reading, figures.get(i - 1), figures.get(i)).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  /** Whether a bracket opens before a number, or before the "about" in front of it. */
  private static boolean mayBeInBrackets(Figure figure) {
    int first = figure.first();
    return opens(figure.sentence(), first) || (first > 0 && opens(figure.sentence(), first - 1));
  }

  private static boolean opens(SentenceReading sentence, int word) {
    return sentence.word(word).gap() == Gap.OTHER && sentence.gapText(word).indexOf('(') >= 0;
  }

  private static Optional<FigureClaim> claim(Reading reading, Figure first, Figure second) {
    List<Measured> left = measured(first);
    List<Measured> right = measured(second);
    if (left.isEmpty() || right.isEmpty() || isPart(first) || !isBeside(left, second, right)) {
      return Optional.empty();
    }
    Measured printed = right.getFirst();
    Measured base = left.getFirst();
    if (base.unit().measure() != printed.unit().measure() || base.unit().equals(printed.unit())) {
      return Optional.empty();
    }
    boolean fits = left.stream().anyMatch(l -> right.stream().anyMatch(r -> l.isSame(r)));
    String says = base.text() + " is " + printed.text();
    return Optional.of(
        fits
            ? FigureClaim.right(reading, second, says, evidence(base, printed))
            : FigureClaim.of(reading, second, says, wrong(base, printed)));
  }

  private static List<Measured> measured(Figure figure) {
    boolean isBare =
        figure.numeral().currency().isEmpty() && !figure.isPercent() && !figure.isNegative();
    return isBare && BEFORE_UNIT.contains(figure.gapBehind())
        ? Units.at(figure.sentence(), figure.end()).stream()
            .map(named -> new Measured(figure, named.unit(), named.end()))
            .toList()
        : List.of();
  }

  /** "5 feet, 10 inches", "10 to 15 miles", "4 by 6 feet" have no conversion of their last part. */
  private static boolean isPart(Figure figure) {
    String before = figure.before(1);
    boolean isGoingOn =
        figure.first() > 0
            && (figure.gapBefore().equals("-")
                || figure.gapBefore().equals("–")
                || !Units.at(figure.sentence(), figure.first() - 1).isEmpty());
    boolean isSecond =
        GOES_BEFORE.contains(before)
            && figure.sentence().numerals().stream().anyMatch(n -> n.end() == figure.first() - 1);
    return isGoingOn || isSecond;
  }

  /** Whether only a bracket stands between the two, and one behind the second. */
  private static boolean isBeside(List<Measured> left, Figure second, List<Measured> right) {
    SentenceReading sentence = second.sentence();
    int open = left.getFirst().end();
    int from = second.first();
    boolean isRough = from == open + 1 && ABOUT.contains(sentence.word(open).key());
    if (open >= sentence.size() || (from != open && !isRough)) {
      return false;
    }
    int end = right.getFirst().end();
    String close = end < sentence.size() ? sentence.gapText(end) : sentence.tail();
    return sentence.gapText(open).strip().equals("(") && close.strip().startsWith(")");
  }

  private static Evidence evidence(Measured base, Measured printed) {
    return new Evidence.FromArticle(
        base.text() + " is " + converted(base, printed) + " " + unit(printed) + ".",
        base.figure().span());
  }

  private static String unit(Measured measured) {
    return measured.figure().sentence().text(measured.figure().end(), measured.end());
  }

  private static Verdict wrong(Measured base, Measured printed) {
    String right = converted(base, printed);
    return new Verdict.Contradicted(
        "%s is %s %s, not %s."
            .formatted(base.text(), right, unit(printed), printed.figure().text()),
        List.of(evidence(base, printed)),
        List.of(
            new Repair(printed.figure().span(), right),
            new Repair(base.figure().span(), converted(printed, base))));
  }

  private static String converted(Measured from, Measured to) {
    double value = from.in(to.unit(), false);
    boolean isSmall = Math.abs(value) < 10 && from.unit().measure() != Units.Measure.TEMPERATURE;
    return Figure.written(value, isSmall ? 1 : 0);
  }
}
