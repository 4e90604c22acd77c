package org.stet.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * One line on a terminal that says how far something is. It is written over at most ten times a
 * second, however often somebody asks, and taken away at the end.
 */
final class StatusLine implements AutoCloseable {
  private static final long PAUSE = Duration.ofMillis(100).toNanos();
  private static final int BAR = 30;

  /** A line that went on to the next row could not be taken away. */
  private static final int COLUMNS = 79;

  private static final String WIPE = "\r\u001B[K";

  private final PrintStream err;
  private final LongSupplier nanos;
  private long next;
  private boolean isOpen;

  /**
   * @param err the terminal
   * @param wait nothing is shown before; what takes no longer needs no line
   * @param nanos the time that goes by
   */
  StatusLine(PrintStream err, Duration wait, LongSupplier nanos) {
    this.err = err;
    this.nanos = nanos;
    this.next = nanos.getAsLong() + wait.toNanos();
  }

  /** Whether standard error is a terminal that somebody may look at; the launcher says so. */
  static boolean isWatched() {
    return Boolean.getBoolean("stet.terminal.error") && System.getenv("CI") == null;
  }

  /** Shows the text, unless the line was drawn just now. */
  synchronized void show(Supplier<String> text) {
    long now = nanos.getAsLong();
    if (now - next < 0) {
      return;
    }
    next = now + PAUSE;
    err.print(WIPE + cut(text.get()));
    err.flush();
    isOpen = true;
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= COLUMNS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, COLUMNS - 1)) + "\u2026";
  }

  /** How much is done, drawn; nothing when nobody knows the total. */
  static String bar(int done, int total) {
    if (total <= 0) {
      return "";
    }
    int full = (int) Math.min(BAR, (long) BAR * done / total);
    return "[" + "#".repeat(full) + " ".repeat(BAR - full) + "] ";
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    if (isOpen) {
      err.print(WIPE);
      err.flush();
      isOpen = false;
    }
  }
}
