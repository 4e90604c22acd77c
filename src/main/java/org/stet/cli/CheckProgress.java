package org.stet.cli;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.stet.text.Screen;

/** Shows how far a check is, on the line that it is given, if any. */
final class CheckProgress implements AutoCloseable {
  private final Optional<StatusLine> line;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();

  CheckProgress(Optional<StatusLine> line, int total) {
    this.line = line;
    this.total = total;
  }

  /** One more input is done; any thread may say so. */
  void done(Inputs.Input input) {
    int count = done.incrementAndGet();
    line.ifPresent(it -> it.show(() -> text(count, input.name())));
  }

  private String text(int count, String name) {
    return StatusLine.bar(count, total)
        + count
        + " of "
        + total
        + " ("
        + (100L * count / total)
        + "%) "
        + Screen.path(name.substring(name.lastIndexOf('/') + 1));
  }

  /** Takes the line away. */
  @Override
  public void close() {
    line.ifPresent(StatusLine::close);
  }
}
