package org.stet.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;

/** Asks again what failed in a way that may pass. */
final class Tries {
  /** Who wants us to wait longer is busy for today. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final FetchOptions options;
  private final Backoff backoff;

  Tries(FetchOptions options) {
    this.options = options;
    this.backoff = new Backoff(options.jitter());
  }

  /** Something that may fail. */
  interface Try<T> {
    T run() throws IOException;
  }

  /** A server that cannot answer now. */
  static final class BusyException extends IOException {
    private final Optional<Duration> wait;

    BusyException(int code, Optional<Duration> wait) {
      super("the server answers " + code);
      this.wait = wait;
    }
  }

  static boolean mayPass(int code) {
    return code == 429 || code == 500 || code == 502 || code == 503 || code == 504;
  }

  <T> T of(String url, Try<T> attempt) throws IOException {
    for (int failed = 1; ; failed++) {
      try {
        return attempt.run();
      } catch (FetchException e) {
        throw e;
      } catch (UnknownHostException e) {
        throw new FetchException(
            url + ": there is no machine of that name, or no network; check both", e);
      } catch (IOException e) {
        refuseInterrupted(e);
        if (failed >= options.tries()) {
          throw new FetchException(
              url + ": " + reason(e) + ", " + failed + " times; try again later", e);
        }
        rest(url, wait(e, failed));
      }
    }
  }

  /** The library tells of an interrupted thread and of a time-out by the same class. */
  private static void refuseInterrupted(IOException e) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw e;
    }
  }

  private Duration wait(IOException e, int failed) {
    return e instanceof BusyException busy && busy.wait.isPresent()
        ? longer(busy.wait.get(), backoff.after(failed))
        : backoff.after(failed);
  }

  /** A server that says "at once" is asked as politely as one that says nothing. */
  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private void rest(String url, Duration wait) throws IOException {
    if (wait.compareTo(LONGEST) > 0) {
      throw new FetchException(
          url + ": the server asks to wait for " + wait.toMinutes() + " minutes; try again then");
    }
    try {
      options.sleeper().sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for " + url);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case BusyException busy -> String.valueOf(busy.getMessage());
      case SocketTimeoutException timeout -> "no answer in time";
      case InterruptedIOException timeout -> "no answer in time";
      case ConnectException refused -> "nobody answers there";
      default ->
          "the answer broke off ("
              + Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName())
              + ")";
    };
  }
}
