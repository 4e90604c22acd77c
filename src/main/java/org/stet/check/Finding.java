package org.stet.check;

import java.util.List;
import java.util.stream.Stream;
import org.stet.claim.Claim;
import org.stet.claim.Severity;
import org.stet.claim.Verdict;
import org.stet.text.Span;

/**
 * A claim that cannot stand, with those of the same cause: one name misspelled nine times is one
 * finding.
 *
 * @param claim the first claim
 * @param verdict {@link Verdict.Contradicted} or {@link Verdict.Outdated}
 * @param severity its weight, already one level lower where all of it stands in quotations
 * @param span the words of the first claim in the source
 * @param also the further places, in the order of the source
 */
public record Finding(Claim claim, Verdict verdict, Severity severity, Span span, List<Spot> also) {
  public Finding {
    also = List.copyOf(also);
  }

  /** One that stands in one place. */
  public Finding(Claim claim, Verdict verdict, Severity severity, Span span) {
    this(claim, verdict, severity, span, List.of());
  }

  /** All its places, the first one first. */
  public List<Spot> spots() {
    return Stream.concat(Stream.of(new Spot(claim, verdict, span)), also.stream()).toList();
  }

  /** Whether all of it stands inside quotation marks. */
  public boolean quoted() {
    return spots().stream().allMatch(spot -> spot.claim().quoted());
  }
}
