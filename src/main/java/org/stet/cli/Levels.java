package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.claim.Severity;

/** Levels of findings as options name them. */
final class Levels {
  private Levels() {}

  /** What {@code --fail-on} takes. */
  static final class Words extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Words() {
      super(List.of("error", "warning", "note", "never"));
    }
  }

  /**
   * The level that an option names; empty for one of its other words.
   *
   * @throws UsageException when it is neither
   */
  static Optional<Severity> of(String option, String value, List<String> others) {
    if (others.contains(value)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (value) {
          case "error", "warning", "note" -> Severity.valueOf(value.toUpperCase(Locale.ROOT));
          default ->
              throw new UsageException(
                  "%s: '%s' is none of error, warning, note%s"
                      .formatted(
                          option, value, others.isEmpty() ? "" : ", " + String.join(", ", others)));
        });
  }
}
