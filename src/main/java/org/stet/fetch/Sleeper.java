package org.stet.fetch;

import java.time.Duration;

/** Waits; tests give one that only counts. */
@FunctionalInterface
public interface Sleeper {
  void sleep(Duration duration) throws InterruptedException;
}
