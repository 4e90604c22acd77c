package org.stet.check;

import org.stet.claim.Claim;
import org.stet.claim.Severity;
import org.stet.claim.Verdict;
import org.stet.text.Span;

/**
 * A claim that cannot stand.
 *
 * @param claim the claim
 * @param verdict {@link Verdict.Contradicted} or {@link Verdict.Outdated}
 * @param severity its weight, already one level lower inside a quotation
 * @param span its words in the source
 */
public record Finding(Claim claim, Verdict verdict, Severity severity, Span span) {}
