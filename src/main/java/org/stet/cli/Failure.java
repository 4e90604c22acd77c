package org.stet.cli;

/** What becomes of a command that ends with an exception. */
final class Failure {
  private Failure() {}

  /** Tells it on standard error, and gives the exit code. */
  static int told(Exception exception, Console console) {
    if (exception instanceof UsageException) {
      console.err().println("stet: " + exception.getMessage());
      return ExitCode.USAGE.code();
    }
    console.err().println("stet: internal error; please report it with the lines below");
    exception.printStackTrace(console.err());
    return ExitCode.INTERNAL.code();
  }
}
