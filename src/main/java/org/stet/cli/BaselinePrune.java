package org.stet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.stet.gate.Baseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stet baseline prune}: takes out what is gone. */
@Command(
    name = "prune",
    description = "Takes out of the baseline what is gone, and nothing in.",
    mixinStandardHelpOptions = true)
final class BaselinePrune implements Callable<Integer> {
  private final Console console;

  @Mixin private final BaselineRun run = new BaselineRun();

  BaselinePrune(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return run.met(console).map(this::prune).orElse(ExitCode.USAGE).code();
  }

  private ExitCode prune(BaselineRun.Met met) {
    List<Baseline.Entry> stale = met.use().stale();
    BaselineRun.list("gone", stale, console);
    if (!stale.isEmpty()) {
      BaselineRun.write(met.file(), met.kept());
    }
    console
        .out()
        .println(
            "%s: %s, %d gone"
                .formatted(
                    OwnRules.shown(met.file()),
                    Counted.of(met.kept().size(), "entry", "entries"),
                    stale.size()));
    return met.isWhole() ? ExitCode.CLEAN : ExitCode.UNCHECKED;
  }
}
