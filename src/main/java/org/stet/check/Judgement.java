package org.stet.check;

import org.stet.claim.Claim;
import org.stet.claim.Verdict;

/** A claim and how it stands. */
public record Judgement(Claim claim, Verdict verdict) {}
