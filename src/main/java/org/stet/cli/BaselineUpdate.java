package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.gate.Baseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stet baseline update}: takes out what is gone, and new findings in only when told to. */
@Command(
    name = "update",
    description = "Takes out of the baseline what is gone; new findings go in only when accepted.",
    mixinStandardHelpOptions = true)
final class BaselineUpdate implements Callable<Integer> {
  private final Console console;

  @Mixin private final BaselineRun run = new BaselineRun();

  @Option(names = "--accept-new", description = "Take the new findings in.")
  private boolean acceptNew;

  BaselineUpdate(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return run.met(console).map(this::update).orElse(ExitCode.USAGE).code();
  }

  private ExitCode update(BaselineRun.Met met) {
    List<Baseline.Entry> fresh = met.use().fresh();
    if (!fresh.isEmpty() && !acceptNew) {
      BaselineRun.list("new", fresh, console);
      console
          .err()
          .println(
              "stet: %s not in %s; mend them, or take them in with --accept-new. Nothing was written"
                  .formatted(
                      Counted.of(fresh.size(), "finding is", "findings are"),
                      OwnRules.shown(met.file())));
      return ExitCode.FINDINGS;
    }
    List<Baseline.Entry> kept = new ArrayList<>(met.kept());
    kept.addAll(fresh);
    BaselineRun.write(met.file(), kept);
    console
        .out()
        .println(
            "wrote %s: %s, %d new, %d gone"
                .formatted(
                    OwnRules.shown(met.file()),
                    Counted.of(kept.size(), "entry", "entries"),
                    fresh.size(),
                    met.use().stale().size()));
    return met.isWhole() ? ExitCode.CLEAN : ExitCode.UNCHECKED;
  }
}
