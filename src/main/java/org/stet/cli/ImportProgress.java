package org.stet.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import org.stet.imports.Progress;

/** Shows how far an import is: on a terminal in one line, elsewhere in a line now and then. */
final class ImportProgress implements Progress, AutoCloseable {
  private static final int SELDOM = 1000;

  private final PrintStream err;
  private final Optional<StatusLine> line;
  private int shown;

  ImportProgress(PrintStream err) {
    this.err = err;
    this.line =
        StatusLine.isWatched()
            ? Optional.of(new StatusLine(err, Duration.ZERO, System::nanoTime))
            : Optional.empty();
  }

  @Override
  public void step(String what, int done, int total) {
    line.ifPresent(
        it ->
            it.show(
                () ->
                    StatusLine.bar(done, total)
                        + done
                        + (total > 0 ? " of " + total : "")
                        + " "
                        + what));
    if (line.isEmpty() && done / SELDOM != shown / SELDOM) {
      err.println("stet: " + done + " " + what);
    }
    shown = done;
  }

  /** Takes the line away. */
  @Override
  public void close() {
    line.ifPresent(StatusLine::close);
  }
}
