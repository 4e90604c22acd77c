package org.stet.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.check.Checker;
import org.stet.check.Run;
import org.stet.fact.Facts;
import org.stet.fact.Packs;
import org.stet.text.Problem;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of the commands that read articles. */
final class SharedOptions {
  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of articles that do not say when they were published.")
  Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "A folder of your own packs; they win over those that come with the program. May be repeated.")
  List<Path> rules = new ArrayList<>();

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
    List<Inputs.Input> inputs = Inputs.of(paths, stdinName, console.in());
    Checker.prepare();
    return facts(rules, console).map(facts -> run(inputs, facts, console));
  }

  private Run run(List<Inputs.Input> inputs, Facts facts, Console console) {
    Run run = new CheckedInputs(new Articles(date), new Checker(facts)).run(inputs);
    run.articles().forEach(a -> a.article().warnings().forEach(w -> warn(w, console)));
    return run;
  }

  private static void warn(Problem problem, Console console) {
    console.err().println(problem.describe("warning: "));
  }

  /** Loads the packs; empty when they are broken, after every problem has been printed. */
  static Optional<Facts> facts(List<Path> rules, Console console) {
    return switch (RulesFolders.load(rules)) {
      case Packs.Loaded.Sound sound -> Optional.of(sound.facts());
      case Packs.Loaded.Broken broken -> {
        broken.problems().forEach(p -> console.err().println(p.describe()));
        int count = broken.problems().size();
        console
            .err()
            .println(
                "stet: the rules have "
                    + (count == 1 ? "a problem" : count + " problems")
                    + "; nothing was checked");
        yield Optional.empty();
      }
    };
  }
}
