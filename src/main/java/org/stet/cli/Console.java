package org.stet.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.stet.check.Unchecked;
import org.stet.text.Screen;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: reports and answers, in UTF-8
 * @param err standard error: what is wrong with the call, the rules or an input
 * @param colour whether standard output is a terminal that takes colour
 * @param stepSummary the file whose Markdown GitHub Actions shows of a step; empty elsewhere
 */
record Console(
    InputStream in, PrintStream out, PrintStream err, boolean colour, Optional<Path> stepSummary) {
  /** One that is not in GitHub Actions. */
  Console(InputStream in, PrintStream out, PrintStream err, boolean colour) {
    this(in, out, err, colour, Optional.empty());
  }

  /** The same with or without colour. */
  Console withColour(boolean wanted) {
    return new Console(in, out, err, wanted, stepSummary);
  }

  /** Tells on standard error that an input was not checked, and why. */
  void tell(Unchecked unchecked) {
    err.println(Screen.path(unchecked.name()) + ": not checked: " + Screen.clean(unchecked.why()));
  }
}
