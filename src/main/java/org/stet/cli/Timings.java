package org.stet.cli;

import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** How long the parts of a run take. */
final class Timings {
  private static final double SECOND = 1e9;

  private final LongSupplier nanos;
  private final LongAdder reading = new LongAdder();
  private final LongAdder checking = new LongAdder();
  private final long start;
  private long begun;
  private long done;
  private int articles;

  /**
   * @param nanos the time that goes by
   */
  Timings(LongSupplier nanos) {
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /** Everything is at hand, and articles are next. */
  void begin() {
    begun = nanos.getAsLong();
  }

  /** All articles are checked, and reports are next. */
  void done(int count) {
    done = nanos.getAsLong();
    articles = count;
  }

  /** A function that reads, with its time taken. */
  <A, B> Function<A, B> reading(Function<A, B> function) {
    return a -> {
      long from = nanos.getAsLong();
      B result = function.apply(a);
      reading.add(nanos.getAsLong() - from);
      return result;
    };
  }

  /** A function that checks, with its time taken. */
  <A, B, C> BiFunction<A, B, C> checking(BiFunction<A, B, C> function) {
    return (a, b) -> {
      long from = nanos.getAsLong();
      C result = function.apply(a, b);
      checking.add(nanos.getAsLong() - from);
      return result;
    };
  }

  /** All of it in one line, when the reports are written. */
  String tell() {
    return String.format(
        Locale.ROOT,
        "start %.2f s; articles %.2f s, in which reading took %.2f s and checking %.2f s, several at a time;"
            + " reports %.2f s; %.1f articles per second",
        (begun - start) / SECOND,
        (done - begun) / SECOND,
        reading.sum() / SECOND,
        checking.sum() / SECOND,
        (nanos.getAsLong() - done) / SECOND,
        done == begun ? 0.0 : articles * SECOND / (done - begun));
  }
}
