package org.stet.cli;

/** The caller asked for something that cannot be done; the message says what, and what to do. */
final class UsageException extends RuntimeException {
  UsageException(String message) {
    super(message);
  }
}
