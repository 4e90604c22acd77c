package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Block;

/** The dead, the hurt and the arrested of a headline, and those of the text under it. */
final class Tolls {
  private Tolls() {}

  static List<FigureClaim> in(Reading reading) {
    Optional<SentenceReading> headline =
        reading.sentences().stream().filter(s -> s.kind() == Block.Kind.HEADLINE).findFirst();
    return headline.map(h -> in(reading, h)).orElse(List.of());
  }

  private static List<FigureClaim> in(Reading reading, SentenceReading headline) {
    List<FigureClaim> claims = new ArrayList<>();
    for (Toll.Fate fate : Toll.Fate.values()) {
      claim(reading, headline, fate).ifPresent(claims::add);
    }
    return claims;
  }

  private static Optional<FigureClaim> claim(
      Reading reading, SentenceReading headline, Toll.Fate fate) {
    List<Toll> top = of(reading, s -> s == headline, fate);
    List<Toll> body = top.size() == 1 ? of(reading, s -> s != headline, fate) : List.of();
    if (body.isEmpty() || headline.hasAnyOf(Occurrences.OPEN)) {
      return Optional.empty();
    }
    Toll printed = top.getFirst();
    Toll told = body.getFirst();
    String word = fate.toString().toLowerCase(Locale.ROOT);
    String says = printed.figure().text() + " " + word;
    Evidence evidence =
        new Evidence.FromArticle(
            "The text says \"" + told.figure().text() + "\".", told.figure().span());
    if (body.stream().anyMatch(t -> t.count() == printed.count())) {
      return Optional.of(FigureClaim.right(reading, printed.figure(), says, evidence));
    }
    return isOfOneEvent(reading, printed, body)
        ? Optional.of(
            FigureClaim.of(reading, printed.figure(), says, wrong(printed, told, evidence)))
        : Optional.empty();
  }

  private static List<Toll> of(
      Reading reading, Predicate<SentenceReading> isMeant, Toll.Fate fate) {
    return Figures.in(reading).stream()
        .filter(figures -> isMeant.test(figures.sentence()))
        .flatMap(figures -> figures.all().stream())
        .flatMap(f -> Toll.of(f).stream())
        .filter(t -> t.fate() == fate)
        .toList();
  }

  /** Whether all counts of the text are the same, exact, and about what the headline tells. */
  private static boolean isOfOneEvent(Reading reading, Toll printed, List<Toll> body) {
    int count = body.getFirst().count();
    return !Occurrences.has(reading.sentences(), printed.figure())
        && !printed.figure().isRough()
        && body.stream()
            .allMatch(
                t ->
                    t.count() == count
                        && !t.figure().isRough()
                        && !t.sentence().hasAnyOf(Occurrences.OPEN))
        && Topic.shared(printed.sentence(), body.getFirst().sentence()) >= 1;
  }

  private static Verdict wrong(Toll printed, Toll told, Evidence evidence) {
    String message =
        "The headline counts %s, the text %s."
            .formatted(printed.figure().text(), told.figure().text());
    return new Verdict.Contradicted(
        message, List.of(evidence), Occurrences.repairs(printed.figure(), told.figure()));
  }
}
