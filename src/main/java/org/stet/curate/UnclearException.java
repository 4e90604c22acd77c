package org.stet.curate;

/** A sentence does not tell who or what is meant; the message says what is missing. */
public final class UnclearException extends RuntimeException {
  UnclearException(String message) {
    super(message);
  }
}
