package org.stet.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that say how much a run tells whoever watches it, and whether in colour. */
final class TerminalOptions {
  /** A shorter run shows no progress. */
  private static final Duration SHORT = Duration.ofSeconds(2);

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      completionCandidates = Whens.class,
      description =
          "auto, always or never. Default: auto, which colours on a terminal unless NO_COLOR is set.")
  private String color = "auto";

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no remarks on standard error; problems are still told.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell on standard error how long the parts of the run took.")
  boolean verbose;

  /** The words of {@code --color}. */
  private static final class Whens extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Whens() {
      super(List.of("auto", "always", "never"));
    }
  }

  /**
   * Looks at the options.
   *
   * @throws UsageException when they are wrong
   */
  void check() {
    if (!new Whens().contains(color)) {
      throw new UsageException("--color: '" + color + "' is none of auto, always, never");
    }
    if (quiet && verbose) {
      throw new UsageException("--quiet and --verbose say opposite things; leave one out");
    }
  }

  /** The console with the colour that is wanted. */
  Console on(Console console) {
    return color.equals("auto") ? console : console.withColour(color.equals("always"));
  }

  /** Where progress is shown; empty when nobody watches or wants it. */
  Optional<StatusLine> line(Console console) {
    return !quiet && StatusLine.isWatched()
        ? Optional.of(new StatusLine(console.err(), SHORT, System::nanoTime))
        : Optional.empty();
  }
}
