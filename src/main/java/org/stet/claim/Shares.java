package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** Answers to one question of a poll, whose shares cannot be more than the whole. */
final class Shares {
  /** Rounded shares may add up to a little more than the whole. */
  private static final double MOST = 102.5;

  /** Answers that shut each other out. */
  private static final List<List<String>> OPPOSITES =
      List.of(
          List.of("approve", "disapprove"),
          List.of("approved", "disapproved"),
          List.of("support", "oppose"),
          List.of("supported", "opposed"),
          List.of("favor", "oppose"),
          List.of("favored", "opposed"),
          List.of("yes", "no"));

  private static final WordList UNDECIDED =
      WordList.of("undecided unsure uncertain sure know opinion neither unknown");

  /** Words by which the shares may be those of different groups, times or questions. */
  private static final WordList OTHERS =
      WordList.of(
          """
          men women republicans democrats independents whites blacks hispanics latinos college voters
          compared from versus up down margin while whereas points year years month ago last
          earlier previously either both strongly somewhat multiple among
          """);

  private Shares() {}

  static List<FigureClaim> in(Reading reading) {
    List<FigureClaim> claims = new ArrayList<>();
    for (Figures figures : Figures.in(reading)) {
      List<Figure> shares =
          figures.size() < 2
              ? List.of()
              : figures.all().stream().filter(Figure::isPercent).toList();
      if (shares.size() >= 2) {
        claim(reading, shares).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static Optional<FigureClaim> claim(Reading reading, List<Figure> shares) {
    SentenceReading sentence = shares.getFirst().sentence();
    boolean isQuestion =
        shares.size() == 2
            ? OPPOSITES.stream().anyMatch(pair -> isAnswered(shares, pair))
            : shares.size() <= 6 && isAnswer(shares.getLast(), UNDECIDED::contains);
    boolean isOfGroups = shares.stream().anyMatch(s -> s.behind(1).equals("of"));
    if (!isQuestion || isOfGroups || sentence.hasAnyOf(OTHERS)) {
      return Optional.empty();
    }
    double sum = shares.stream().mapToDouble(Figure::value).sum();
    String total = Figure.written(sum, 1) + "%";
    Figure last = shares.getLast();
    Evidence evidence =
        new Evidence.FromArticle(
            "The shares add up to " + total + ".",
            sentence.spanOf(shares.getFirst().first(), last.numeral().end()));
    String says = "the shares are parts of one whole";
    if (sum <= MOST) {
      return Optional.of(FigureClaim.right(reading, last, says, evidence));
    }
    return Optional.of(
        FigureClaim.of(
            reading,
            last,
            says,
            new Verdict.Contradicted(
                "The shares of one question add up to " + total + ".",
                List.of(evidence),
                List.of())));
  }

  private static boolean isAnswered(List<Figure> shares, List<String> pair) {
    return isAnswer(shares.getFirst(), pair.getFirst()::equals)
        && isAnswer(shares.getLast(), pair.getLast()::equals);
  }

  /** "60% said yes", "60 percent of voters do not know". */
  private static boolean isAnswer(Figure share, Predicate<String> answer) {
    for (int i = 1; i <= 4; i++) {
      if (answer.test(share.behind(i))) {
        return true;
      }
    }
    return false;
  }
}
