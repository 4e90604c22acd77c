package org.stet.cli;

/** How a run ended, as the shell sees it. */
enum ExitCode {
  CLEAN(0),
  /** Findings at or above {@code --fail-on}. */
  FINDINGS(1),
  /** The call, or the rules, are broken; nothing was checked. */
  USAGE(2),
  /** Some input could not be checked, and there are no findings that fail the run. */
  UNCHECKED(3),
  /** A mistake in the program itself ({@code EX_SOFTWARE} of sysexits.h). */
  INTERNAL(70);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
