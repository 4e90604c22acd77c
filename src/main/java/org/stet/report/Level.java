package org.stet.report;

import java.util.Locale;
import org.stet.claim.Severity;

/** The word for a severity, the same in every format. */
final class Level {
  private Level() {}

  static String of(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
