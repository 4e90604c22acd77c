package org.stet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.stet.gate.Baseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stet baseline check}: whether the baseline says just what is there. */
@Command(
    name = "check",
    description = "Tells what is new and what is gone; fails when the baseline is not up to date.",
    mixinStandardHelpOptions = true)
final class BaselineCheck implements Callable<Integer> {
  private final Console console;

  @Mixin private final BaselineRun run = new BaselineRun();

  BaselineCheck(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return run.met(console).map(this::check).orElse(ExitCode.USAGE).code();
  }

  private ExitCode check(BaselineRun.Met met) {
    List<Baseline.Entry> fresh = met.use().fresh();
    List<Baseline.Entry> stale = met.use().stale();
    BaselineRun.list("new", fresh, console);
    BaselineRun.list("gone", stale, console);
    console
        .out()
        .println(
            "%s: %s, %d new, %d gone"
                .formatted(
                    OwnRules.shown(met.file()),
                    Counted.of(met.use().entries().size(), "entry", "entries"),
                    fresh.size(),
                    stale.size()));
    if (!fresh.isEmpty() || !stale.isEmpty()) {
      return ExitCode.FINDINGS;
    }
    return met.isWhole() ? ExitCode.CLEAN : ExitCode.UNCHECKED;
  }
}
