package org.stet.fetch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.DoubleSupplier;

/**
 * How pages are fetched.
 *
 * @param cache the folder of the pages fetched before
 * @param offline whether only that folder may answer
 * @param privateAddresses whether machines of one's own network may be asked; else only public ones
 * @param timeouts how long to wait for what
 * @param maxBytes the largest page, unpacked
 * @param tries how often a page is asked for, in all
 * @param clock the time, against which a server's date of return is held
 * @param sleeper what waits between two tries
 * @param jitter a number from 0 to 1 that spreads the tries of many callers
 */
public record FetchOptions(
    Path cache,
    boolean offline,
    boolean privateAddresses,
    Timeouts timeouts,
    long maxBytes,
    int tries,
    InstantSource clock,
    Sleeper sleeper,
    DoubleSupplier jitter) {

  /**
   * How long to wait.
   *
   * @param connect for a connection
   * @param read for the next bytes
   * @param call for the whole answer
   */
  public record Timeouts(Duration connect, Duration read, Duration call) {}

  private static final Timeouts PATIENT =
      new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(70), Duration.ofMinutes(5));

  private static final long MAX_BYTES = 64L * 1024 * 1024;

  /**
   * As the command fetches: five tries, 64 MiB, and longer than Wikidata's own limit of 60 seconds.
   */
  public static FetchOptions standard(Path cache, InstantSource clock) {
    return new FetchOptions(
        cache, false, false, PATIENT, MAX_BYTES, 5, clock, Thread::sleep, Math::random);
  }

  public FetchOptions withOffline(boolean offline) {
    return new FetchOptions(
        cache, offline, privateAddresses, timeouts, maxBytes, tries, clock, sleeper, jitter);
  }

  public FetchOptions withPrivateAddresses(boolean privateAddresses) {
    return new FetchOptions(
        cache, offline, privateAddresses, timeouts, maxBytes, tries, clock, sleeper, jitter);
  }

  FetchOptions withTimeouts(Timeouts timeouts) {
    return new FetchOptions(
        cache, offline, privateAddresses, timeouts, maxBytes, tries, clock, sleeper, jitter);
  }

  FetchOptions withMaxBytes(long maxBytes) {
    return new FetchOptions(
        cache, offline, privateAddresses, timeouts, maxBytes, tries, clock, sleeper, jitter);
  }

  public FetchOptions withWaiting(Sleeper sleeper, DoubleSupplier jitter) {
    return new FetchOptions(
        cache, offline, privateAddresses, timeouts, maxBytes, tries, clock, sleeper, jitter);
  }
}
