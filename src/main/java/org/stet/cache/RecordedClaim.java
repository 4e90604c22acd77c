package org.stet.cache;

import java.util.Optional;
import org.stet.claim.Claim;
import org.stet.text.Span;

/** A claim as the rest of the program sees it, without what its judge needed. */
record RecordedClaim(String rule, Span span, String says, boolean quoted, Optional<String> cause)
    implements Claim {}
