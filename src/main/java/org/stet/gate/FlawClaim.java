package org.stet.gate;

import java.util.List;
import java.util.Locale;
import org.stet.check.Spot;
import org.stet.check.Standing;
import org.stet.claim.Claim;
import org.stet.claim.Rule;
import org.stet.claim.Severity;
import org.stet.claim.Verdict;
import org.stet.text.Span;

/**
 * That a suppression does something. It stands in no prose.
 *
 * @param removal what can be taken out of the file where it does nothing
 */
record FlawClaim(String says, List<Span> removal) implements Claim {
  /** The rule of what is wrong with suppressions. */
  static final Rule RULE =
      new Rule(
          "suppression",
          "A suppression that does nothing, is over or cannot be read.",
          "Finds comments to Stet that suppress nothing, whose last day is over, that name no rule or one"
              + " that does not exist, and that cannot be read. Whoever wrote them believes that they work.",
          Severity.WARNING);

  @Override
  public String rule() {
    return RULE.id();
  }

  @Override
  public Span span() {
    return new Span(0, 0);
  }

  @Override
  public boolean quoted() {
    return false;
  }

  private static String sentence(String message) {
    return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
  }

  static FlawClaim of(Flaw flaw) {
    return new FlawClaim(flaw.says(), flaw.removal());
  }

  static Spot spot(Flaw flaw, Severity severity, String fingerprint) {
    Verdict verdict = new Verdict.Contradicted(sentence(flaw.message()), List.of(), List.of());
    return new Spot(FlawClaim.of(flaw), verdict, severity, flaw.span(), fingerprint, Standing.OPEN);
  }
}
