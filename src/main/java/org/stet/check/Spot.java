package org.stet.check;

import org.stet.claim.Claim;
import org.stet.claim.Verdict;
import org.stet.text.Span;

/**
 * One place of a finding: a claim that cannot stand.
 *
 * @param claim the claim
 * @param verdict {@link Verdict.Contradicted} or {@link Verdict.Outdated}
 * @param span its words in the source
 */
public record Spot(Claim claim, Verdict verdict, Span span) {}
