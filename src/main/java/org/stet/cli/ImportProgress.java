package org.stet.cli;

import java.io.PrintStream;
import org.stet.imports.Progress;

/**
 * Shows how far an import is: on a terminal one line that is written over, elsewhere a line now and
 * then. The launcher says with the property {@code stet.terminal.error} which of the two it is.
 */
final class ImportProgress implements Progress, AutoCloseable {
  private static final int WIDTH = 30;
  private static final int SELDOM = 1000;
  private static final int STEP = 25;

  private final PrintStream err;
  private final boolean isTerminal = Boolean.getBoolean("stet.terminal.error");
  private boolean isOpen;
  private int shown;

  ImportProgress(PrintStream err) {
    this.err = err;
  }

  @Override
  public void step(String what, int done, int total) {
    boolean isSmall = done >= shown && done - shown < STEP && done != total;
    if (isTerminal && isSmall) {
      return;
    }
    if (isTerminal) {
      err.print(
          "\r\u001B[K" + bar(done, total) + done + (total > 0 ? " of " + total : "") + " " + what);
      err.flush();
      isOpen = true;
    } else if (done / SELDOM != shown / SELDOM) {
      err.println("stet: " + done + " " + what);
    }
    shown = done;
  }

  private static String bar(int done, int total) {
    if (total <= 0) {
      return "";
    }
    int full = (int) Math.min(WIDTH, (long) WIDTH * done / total);
    return "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] ";
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (isOpen) {
      err.print("\r\u001B[K");
      err.flush();
      isOpen = false;
    }
  }
}
