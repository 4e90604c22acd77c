package org.stet.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/** Whether the figures of an article agree with each other. */
final class NumberInArticle implements ClaimType<FigureClaim> {
  static final String ID = "number-in-article";

  private static final Rule RULE =
      new Rule(
          ID,
          "Figures of one article do not agree with each other.",
          "Recalculates what an article says in two ways: a count and the list behind it, a sum and its parts, a"
              + " change in percent and the figures it comes from, a measure and its conversion, a vote and its"
              + " margin, one sum of money in millions and in billions, the dead of the headline and of the text."
              + " It needs no facts. Either figure may be the wrong one, so both repairs are offered.",
          Severity.WARNING);

  private static final List<Function<Reading, List<FigureClaim>>> KINDS =
      List.of(
          Conversions::in,
          Enumerations::in,
          Totals::in,
          Changes::in,
          Portions::in,
          Shares::in,
          Margins::in,
          Ballots::in,
          Scales::in,
          Tolls::in,
          Headlines::in,
          Groups::in);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<FigureClaim> find(Reading reading) {
    if (Figures.in(reading).isEmpty()) {
      return List.of();
    }
    List<FigureClaim> found = new ArrayList<>();
    KINDS.forEach(kind -> found.addAll(kind.apply(reading)));
    found.sort(Comparator.comparing(FigureClaim::span));
    return found;
  }

  @Override
  public Verdict judge(FigureClaim claim, Reading reading) {
    SentenceReading sentence = claim.figure().sentence();
    boolean isAsserted = Mood.isAsserting(sentence) && !sentence.tail().contains("?");
    return claim.verdict() instanceof Verdict.Contradicted && !isAsserted
        ? new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED)
        : claim.verdict();
  }
}
