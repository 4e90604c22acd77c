package org.stet.gate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.stet.check.Standing;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * That findings of some rules shall stand.
 *
 * @param rules their ids
 * @param reason why; may be empty
 * @param until the last day on which it holds, if it ends
 * @param source the file that says so
 * @param span where
 */
record Suppression(
    Set<String> rules, String reason, Optional<LocalDate> until, Source source, Span span) {
  Suppression {
    rules = Set.copyOf(rules);
  }

  boolean isOver(LocalDate today) {
    return until.isPresent() && until.get().isBefore(today);
  }

  Standing standing() {
    return new Standing.Suppressed(reason, until, source, span);
  }
}
