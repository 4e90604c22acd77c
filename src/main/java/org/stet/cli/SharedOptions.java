package org.stet.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.check.Checker;
import org.stet.check.Run;
import org.stet.text.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of the commands that read articles. */
final class SharedOptions {
  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of articles that do not say when they were published.")
  Optional<LocalDate> date = Optional.empty();

  @Mixin private final RulesOptions rules = new RulesOptions();

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description =
          "What reports call standard input; its ending tells the format. Default: ${DEFAULT-VALUE}.")
  String stdinName = "stdin.txt";

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for standard input.")
  List<String> paths = new ArrayList<>();

  /** Reads and checks the inputs; empty when the rules are broken, which has been reported then. */
  Optional<Run> run(Console console) {
    return checked(console).map(Checked::run);
  }

  /**
   * Inputs and what came of them.
   *
   * @param checkers for whoever checks one of them again
   */
  record Checked(List<Inputs.Input> inputs, Checkers checkers, Run run) {}

  /** The same with what a second look needs. */
  Optional<Checked> checked(Console console) {
    List<Inputs.Input> inputs = Inputs.of(paths, stdinName, console.in());
    Checker.prepare();
    return Checkers.of(inputs, rules, console)
        .map(checkers -> new Checked(inputs, checkers, run(inputs, checkers, console)));
  }

  /** How articles are read. */
  Articles articles() {
    return new Articles(date);
  }

  private Run run(List<Inputs.Input> inputs, Checkers checkers, Console console) {
    Run run = new CheckedInputs(articles()::read, checkers).run(inputs);
    run.articles().forEach(a -> a.article().warnings().forEach(w -> warn(w, console)));
    return run;
  }

  private static void warn(Problem problem, Console console) {
    console.err().println(problem.describe("warning: "));
  }
}
