package org.stet.fetch;

import java.io.IOException;

/** A page could not be had; the message says which, why, and what to do, as one sentence. */
public final class FetchException extends IOException {
  FetchException(String message) {
    super(message);
  }

  FetchException(String message, Throwable cause) {
    super(message, cause);
  }
}
