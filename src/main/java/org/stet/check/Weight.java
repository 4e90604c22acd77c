package org.stet.check;

import java.util.Optional;
import org.stet.claim.Claim;
import org.stet.claim.Severity;
import org.stet.claim.Verdict;

/** How much a judged claim weighs. */
public final class Weight {
  private Weight() {}

  /**
   * The severity of a claim that cannot stand; empty for one that can.
   *
   * @param usual the level of its rule
   */
  public static Optional<Severity> of(Claim claim, Verdict verdict, Severity usual) {
    return switch (verdict) {
      case Verdict.Supported s -> Optional.empty();
      case Verdict.Undecided u -> Optional.empty();
      case Verdict.Outdated o -> Optional.of(Severity.NOTE);
      case Verdict.Contradicted c -> Optional.of(contradicted(usual, claim.quoted(), c.isSure()));
    };
  }

  /** What somebody else says weighs one level less, and so does what may be otherwise. */
  private static Severity contradicted(Severity usual, boolean quoted, boolean isSure) {
    Severity spoken = quoted ? usual.lower() : usual;
    return isSure ? spoken : spoken.lower();
  }
}
