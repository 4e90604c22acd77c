package org.stet.check;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.stream.Stream;
import org.stet.claim.Claim;
import org.stet.claim.Severity;
import org.stet.claim.Verdict;
import org.stet.text.Span;

/**
 * A claim that cannot stand, with those of the same cause: one name misspelled nine times is one
 * finding. All its places have the same {@link Standing}.
 *
 * @param first the first place
 * @param also the further places, in the order of the source
 */
public record Finding(Spot first, List<Spot> also) {
  public Finding {
    also = List.copyOf(also);
  }

  /** One that stands in one place. */
  public Finding(Spot only) {
    this(only, List.of());
  }

  /** The first claim. */
  public Claim claim() {
    return first.claim();
  }

  /** How the first claim stands. */
  public Verdict verdict() {
    return first.verdict();
  }

  /** The words of the first claim in the source. */
  public Span span() {
    return first.span();
  }

  /** It weighs as much as the gravest of its places. */
  public Severity severity() {
    return spots().stream().map(Spot::severity).min(naturalOrder()).orElseThrow();
  }

  public String fingerprint() {
    return first.fingerprint();
  }

  /** Whether it counts. */
  public Standing standing() {
    return first.standing();
  }

  /** Whether nobody has said that it shall not count. */
  public boolean isOpen() {
    return standing() instanceof Standing.Open;
  }

  /** All its places, the first one first. */
  public List<Spot> spots() {
    return Stream.concat(Stream.of(first), also.stream()).toList();
  }

  /** Whether all of it stands inside quotation marks. */
  public boolean quoted() {
    return spots().stream().allMatch(spot -> spot.claim().quoted());
  }
}
