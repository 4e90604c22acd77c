package org.stet.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.mention.Reading;

/** Changes that a verb gives as a multiple: "doubled from 40 to 80". */
final class Multiples {
  /** Verbs that give a change as a multiple, with the least and the greatest one. */
  private static final Map<String, Range> MULTIPLES =
      Map.of(
          "doubled", new Range(1.7, 2.5),
          "doubling", new Range(1.7, 2.5),
          "tripled", new Range(2.6, 3.6),
          "tripling", new Range(2.6, 3.6),
          "quadrupled", new Range(3.5, 4.7),
          "halved", new Range(0.4, 0.6));

  private static final Map<String, Double> FACTORS =
      Map.of(
          "doubled",
          2.0,
          "doubling",
          2.0,
          "tripled",
          3.0,
          "tripling",
          3.0,
          "quadrupled",
          4.0,
          "halved",
          0.5);

  private Multiples() {}

  /** "doubled from 40 to 80". */
  static Optional<FigureClaim> of(Reading reading, FromTo change) {
    String verb = change.wordBefore(1).map(w -> w.key()).orElse("");
    boolean isRough = change.wordBefore(2).filter(w -> Changes.ROUGH.contains(w.key())).isPresent();
    Range range = MULTIPLES.get(verb);
    Double factor = FACTORS.get(verb);
    if (range == null || factor == null || isRough) {
      return Optional.empty();
    }
    double times = change.to().value() / change.from().value();
    String says = change.text() + " is " + verb;
    Evidence evidence =
        new Evidence.FromArticle(
            "%s is %s times %s."
                .formatted(change.to().text(), Figure.written(times, 1), change.from().text()),
            change.from().span());
    if (range.low() <= times && times <= range.high()) {
      return Optional.of(FigureClaim.right(reading, change.to(), says, evidence));
    }
    return Optional.of(
        FigureClaim.of(reading, change.to(), says, wrong(change, times, evidence, verb, factor)));
  }

  private static Verdict wrong(
      FromTo change, double times, Evidence evidence, String verb, double factor) {
    String message =
        "%s is %s times %s, not %s."
            .formatted(change.to().text(), Figure.written(times, 1), change.from().text(), verb);
    List<Repair> repairs =
        change.to().isScaled()
            ? List.of()
            : List.of(
                new Repair(change.to().span(), Figure.written(change.from().value() * factor, 0)));
    return new Verdict.Contradicted(message, List.of(evidence), repairs);
  }
}
