package org.stet.report;

import java.util.Locale;
import org.stet.claim.Severity;

/** The word for a severity, the same in every format. */
public final class Level {
  private Level() {}

  public static String of(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
