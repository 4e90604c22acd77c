package org.stet.cli;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.text.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of the commands that read articles. */
final class SharedOptions {
  /** From so many articles on it pays to read what was judged before. */
  private static final int MANY = 20;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of articles that do not say when they were published.")
  Optional<LocalDate> date = Optional.empty();

  @Mixin private final RulesOptions rules = new RulesOptions();

  @Option(
      names = "--no-cache",
      description =
          "Judge every article anew. Else a run over many takes what did not change from the last run.")
  private boolean noCache;

  @Mixin private final EngineOptions engine = new EngineOptions();

  @Mixin final HouseOptions house = new HouseOptions();

  @Mixin final TerminalOptions terminal = new TerminalOptions();

  final Timings timings = new Timings(System::nanoTime);

  private final Today today = new Today(InstantSource.system());

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

  /**
   * Reads and checks the inputs; empty when rules or configuration are broken, which has been
   * reported then.
   */
  Optional<Checked> checked(Console console) {
    return checked(Baselines.stored(house.baseline), console);
  }

  /** The same with other baselines. */
  Optional<Checked> checked(Baselines baselines, Console console) {
    terminal.check();
    engine.check();
    List<Inputs.Input> found = Inputs.of(paths, stdinName, console.in());
    Optional<Houses> houses = Houses.of(found, house, baselines, today, console);
    if (houses.isEmpty()) {
      return Optional.empty();
    }
    List<Inputs.Input> inputs = houses.get().inputs();
    boolean isCached = !noCache && !engine.isStock() && inputs.size() >= MANY;
    return Checkers.of(
            inputs,
            rules,
            input -> houses.get().settings(input).packs(),
            engine.language(),
            isCached,
            console)
        .map(checkers -> checked(inputs, new Desk(date, houses.get(), checkers), console));
  }

  private Checked checked(List<Inputs.Input> inputs, Desk desk, Console console) {
    Run run = watched(inputs, desk, console);
    desk.save();
    run.articles().forEach(a -> a.article().warnings().forEach(w -> warn(w, console)));
    return Checked.of(inputs, desk, run);
  }

  private Run watched(List<Inputs.Input> inputs, Desk desk, Console console) {
    timings.begin();
    try (CheckProgress progress = new CheckProgress(terminal.line(console), inputs.size())) {
      return new CheckedInputs(
              timings.reading(desk::read),
              timings.checking(desk::check),
              progress::done,
              engine.threads())
          .run(inputs);
    } finally {
      timings.done(inputs.size());
    }
  }

  /** Tells how long it all took, where that is wanted, after the reports. */
  void tellTimes(Console console) {
    if (terminal.verbose) {
      console.err().println("stet: " + timings.tell());
    }
  }

  private static void warn(Problem problem, Console console) {
    console.err().println(problem.describe("warning: "));
  }

  /**
   * Inputs and what came of them.
   *
   * @param desk for whoever checks one of them again
   */
  record Checked(List<Inputs.Input> inputs, Desk desk, Run run) {
    private static Checked of(List<Inputs.Input> inputs, Desk desk, Run run) {
      List<CheckedArticle> all = new ArrayList<>(run.articles());
      all.addAll(desk.houses().sideFindings());
      return new Checked(inputs, desk, new Run(run.rules(), all, run.unchecked()));
    }

    /** The same with another outcome. */
    Checked with(Run other) {
      return new Checked(inputs, desk, other);
    }
  }
}
