package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.mention.Numeral;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/** Whether a body has as many members or seats as an article says. */
final class BodyQuantity implements ClaimType<QuantityClaim> {
  private static final Rule RULE =
      new Rule(
          QuantityClaim.RULE_ID,
          "A body has more or fewer members or seats than the article says.",
          "Reads \"the 27-nation EU\", \"the 120-seat Knesset\", \"NATO's 32 members\" and \"all 193 U.N. member states\","
              + " and \"the 27-nation bloc\" where the article names only one bloc. The number is that of the day of"
              + " publication, or of the year that the sentence names.",
          Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<QuantityClaim> find(Reading reading) {
    Set<String> units = BodyCounts.units(reading.gazetteer());
    List<QuantityClaim> found = new ArrayList<>();
    for (SentenceReading sentence : reading.sentences()) {
      List<Numeral> numerals = sentence.numerals();
      if (!numerals.isEmpty()) {
        QuantityFinder finder = new QuantityFinder(reading, sentence, units);
        numerals.forEach(n -> finder.claim(n).ifPresent(found::add));
      }
    }
    return found;
  }

  @Override
  public Verdict judge(QuantityClaim claim, Reading reading) {
    SentenceReading sentence = claim.number().sentence();
    boolean isAsserted = Mood.isAsserting(sentence) && !sentence.tail().contains("?");
    return isAsserted
        ? QuantityJudge.judge(claim, reading)
        : new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
  }
}
