package org.stet.compare;

import java.util.Optional;

/**
 * A finding and what became of it.
 *
 * @param finding as the later run tells it, or the earlier one where it is gone
 */
public record Change(Kind kind, Told finding) {
  /** What became of a finding of the later run; empty for what did not count before either. */
  static Optional<Change> of(Optional<Told> before, Told now) {
    boolean wasOpen = before.filter(Told::isOpen).isPresent();
    if (now.isOpen()) {
      Kind fresh = before.isEmpty() ? Kind.NEW : Kind.REOPENED;
      return Optional.of(new Change(wasOpen ? Kind.STILL : fresh, now));
    }
    boolean isSame = before.filter(it -> it.standing().equals(now.standing())).isPresent();
    Kind settled = now.standing().equals(Told.KNOWN) ? Kind.IN_BASELINE : Kind.SUPPRESSED;
    return isSame ? Optional.empty() : Optional.of(new Change(settled, now));
  }
}
