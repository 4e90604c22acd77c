package org.stet.cli;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day on which somebody works: for packs and for the end of suppressions. No article is judged
 * by it.
 */
record Today(InstantSource clock) {
  LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }
}
