package org.stet.fetch;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long to wait before the next try: twice as long each time, with some chance in it. */
final class Backoff {
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final DoubleSupplier jitter;

  Backoff(DoubleSupplier jitter) {
    this.jitter = jitter;
  }

  /**
   * The wait after a failed try: from half of the step to all of it.
   *
   * @param failed how many tries have failed, from 1
   */
  Duration after(int failed) {
    long step = FIRST.toMillis() << Math.min(failed - 1, 16);
    long capped = Math.min(step, LONGEST.toMillis());
    return Duration.ofMillis(capped / 2 + Math.round(capped / 2.0 * jitter.getAsDouble()));
  }
}
