package org.stet.check;

import org.stet.claim.Claim;
import org.stet.claim.Severity;
import org.stet.claim.Verdict;
import org.stet.text.Span;

/**
 * One place of a finding: a claim that cannot stand.
 *
 * @param claim the claim
 * @param verdict {@link Verdict.Contradicted} or {@link Verdict.Outdated}
 * @param severity its weight, already one level lower in a quotation
 * @param span its words in the source
 * @param fingerprint what tells it from all others of its article, without line numbers: it stays
 *     the same when other paragraphs change
 * @param standing whether it counts
 */
public record Spot(
    Claim claim,
    Verdict verdict,
    Severity severity,
    Span span,
    String fingerprint,
    Standing standing) {
  /** The same with another weight. */
  public Spot weighing(Severity other) {
    return new Spot(claim, verdict, other, span, fingerprint, standing);
  }

  /** The same with another standing. */
  public Spot standing(Standing other) {
    return new Spot(claim, verdict, severity, span, fingerprint, other);
  }
}
