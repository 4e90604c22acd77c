package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/** Votes with their margin in one sentence: "passed 218-210, by eight votes". */
final class Margins {
  private Margins() {}

  static List<FigureClaim> in(Reading reading) {
    List<FigureClaim> claims = new ArrayList<>();
    for (Figures figures : Figures.in(reading)) {
      List<Ballot> ballots = Ballot.in(figures);
      if (ballots.size() == 1) {
        margin(figures).ifPresent(m -> claims.add(claim(reading, ballots.getFirst(), m)));
      }
    }
    return claims;
  }

  /** "by eight votes", "a margin of eight votes", "an eight-vote margin". */
  private static Optional<Figure> margin(Figures figures) {
    return figures.all().stream()
        .filter(f -> f.whole().isPresent() && !f.isRough() && isMargin(f))
        .findFirst();
  }

  private static boolean isMargin(Figure figure) {
    boolean isVotes = figure.behind(1).startsWith("vote");
    boolean isNoun = figure.behind(2).equals("margin");
    boolean isMeasure = figure.before(1).equals("of") && figure.before(2).equals("margin");
    boolean isBare =
        figure.before(1).equals("by")
            && figure.behind(1).equals("votes")
            && !figure.behind(2).equals("to");
    return !figure.gapBefore().equals("-")
        && ((isVotes && (isNoun || isMeasure || isBare)) || isMajority(figure));
  }

  /** ", a majority of eight" closes the sentence; "needed a majority of 60" tells of no margin. */
  private static boolean isMajority(Figure figure) {
    SentenceReading sentence = figure.sentence();
    boolean isLast = figure.end() == sentence.size() || figure.gapBehind().startsWith(",");
    return isLast
        && figure.before(1).equals("of")
        && (figure.before(2).equals("majority") || figure.before(2).equals("margin"))
        && figure.before(3).equals("a")
        && sentence.gapText(figure.first() - 3).startsWith(",");
  }

  private static FigureClaim claim(Reading reading, Ballot ballot, Figure margin) {
    String says = ballot.text() + " is a margin of " + margin.text();
    Evidence evidence =
        new Evidence.FromArticle(
            "Between %s and %s the margin is %d."
                .formatted(ballot.yeas().text(), ballot.nays().text(), ballot.margin()),
            ballot.yeas().span().to(ballot.nays().span()));
    if (margin.whole().orElse(0) == ballot.margin()) {
      return FigureClaim.right(reading, margin, says, evidence);
    }
    int yeas = ballot.yeas().whole().orElse(0);
    boolean isLost = ballot.nays().whole().orElse(0) > yeas;
    int nays = yeas + (isLost ? 1 : -1) * margin.whole().orElse(0);
    List<Repair> repairs = new ArrayList<>();
    repairs.add(new Repair(margin.span(), margin.like(ballot.margin())));
    if (nays >= 0) {
      repairs.add(new Repair(ballot.nays().span(), ballot.nays().like(nays)));
    }
    String message =
        "%s is a margin of %d, not %s.".formatted(ballot.text(), ballot.margin(), margin.text());
    return FigureClaim.of(
        reading, margin, says, new Verdict.Contradicted(message, List.of(evidence), repairs));
  }
}
