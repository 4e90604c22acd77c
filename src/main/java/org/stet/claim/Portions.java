package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.mention.Reading;

/** A part of a whole and its percentage: "Of 800 gardens, 320, or 40%, had hedgehogs". */
final class Portions {
  /** Readers forgive a percentage that is off by so many points. */
  private static final double POINTS = 1;

  /** So many words may stand between the part, or the whole, and what tells its share. */
  private static final int NOUNS = 3;

  private static final Set<String> OF = Set.of("the", "its", "their", "our", "all", "his", "her");

  private Portions() {}

  static List<FigureClaim> in(Reading reading) {
    List<FigureClaim> claims = new ArrayList<>();
    for (Figures figures : Figures.in(reading)) {
      List<Figure> all = figures.size() > 2 ? figures.withoutYears() : List.of();
      for (int i = 2; i < all.size(); i++) {
        if (isShare(all.get(i))) {
          claim(reading, all.subList(0, i), all.get(i)).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  /** ", or 40%,": a percentage that says the same again. */
  private static boolean isShare(Figure figure) {
    return figure.isPercent()
        && figure.before(1).equals("or")
        && figure.sentence().gapText(figure.first() - 1).startsWith(",")
        && !figure.behind(1).equals("of")
        && !figure.behind(1).startsWith("point")
        && !figure.isRough();
  }

  private static Optional<FigureClaim> claim(Reading reading, List<Figure> before, Figure percent) {
    Figure last = before.getLast();
    Figure other = before.get(before.size() - 2);
    boolean isLastPart = isBeside(last, percent.first() - 1) && opensWith(other);
    boolean isLastWhole = isBeside(last, percent.first() - 1) && isPartOf(other, last);
    if (isLastPart) {
      return claim(reading, last, other, percent);
    }
    return isLastWhole ? claim(reading, other, last, percent) : Optional.empty();
  }

  private static boolean isBeside(Figure figure, int or) {
    return or - figure.end() >= 0 && or - figure.end() <= NOUNS && !figure.isPercent();
  }

  /** "Of the 800 gardens" at the head of the sentence. */
  private static boolean opensWith(Figure whole) {
    int first = whole.first();
    return (first == 1 || (first == 2 && OF.contains(whole.before(1))))
        && whole.sentence().word(0).is("of");
  }

  /** "320 of the 800 gardens". */
  private static boolean isPartOf(Figure part, Figure whole) {
    int of = OF.contains(whole.before(1)) ? 2 : 1;
    return whole.before(of).equals("of") && whole.first() - of == part.end();
  }

  private static Optional<FigureClaim> claim(
      Reading reading, Figure part, Figure whole, Figure percent) {
    boolean isCount = part.whole().isPresent() && whole.whole().isPresent();
    boolean isExact =
        !part.isRoughlyPut() && !whole.isRoughlyPut() && !part.isScaled() && !whole.isScaled();
    if (!isCount || !isExact || part.value() >= whole.value()) {
      return Optional.empty();
    }
    double exact = part.value() / whole.value() * 100;
    String right = Figure.written(exact, 0);
    String says = "%s of %s is %s".formatted(part.text(), whole.text(), percent.text());
    Evidence evidence =
        new Evidence.FromArticle(
            "%s of %s is %s%%.".formatted(part.text(), whole.text(), right),
            part.span().start() < whole.span().start()
                ? part.span().to(whole.span())
                : whole.span().to(part.span()));
    if (Math.abs(exact - percent.value()) <= POINTS) {
      return Optional.of(FigureClaim.right(reading, percent, says, evidence));
    }
    String message =
        "%s of %s is %s%%, not %s.".formatted(part.text(), whole.text(), right, percent.text());
    List<Repair> repairs = List.of(new Repair(percent.span(), right));
    return Optional.of(
        FigureClaim.of(
            reading, percent, says, new Verdict.Contradicted(message, List.of(evidence), repairs)));
  }
}
