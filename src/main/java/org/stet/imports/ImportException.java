package org.stet.imports;

/** An import cannot be done; the message says what is wrong, where, and what to do. */
public final class ImportException extends RuntimeException {
  private final boolean ofCall;

  private ImportException(String message, boolean ofCall) {
    super(message);
    this.ofCall = ofCall;
  }

  /** The caller asked for something that cannot be. */
  static ImportException ofCall(String message) {
    return new ImportException(message, true);
  }

  /** A source does not hold what it should. */
  static ImportException ofSource(String message) {
    return new ImportException(message, false);
  }

  /** Whether another call would mend it; else the source is to blame. */
  public boolean isOfCall() {
    return ofCall;
  }
}
