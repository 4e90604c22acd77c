package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.gate.BaselineUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stet baseline create}: takes all that is there for known. */
@Command(
    name = "create",
    description = "Writes all findings of some articles into a new baseline.",
    mixinStandardHelpOptions = true)
final class BaselineCreate implements Callable<Integer> {
  private final Console console;

  @Mixin private final BaselineRun run = new BaselineRun();

  BaselineCreate(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path file = HouseOptions.absolute(run.shared.house.baseline.orElse(Path.of(BaselineRun.NAME)));
    if (Files.exists(file)) {
      throw new UsageException(
          OwnRules.shown(file)
              + ": there is a baseline already; change it with 'stet baseline update'");
    }
    Baselines baselines = Baselines.fresh(file);
    Optional<SharedOptions.Checked> checked = run.shared.checked(baselines, console);
    if (checked.isEmpty()) {
      return ExitCode.USAGE.code();
    }
    BaselineUse use = baselines.used().values().iterator().next();
    BaselineRun.write(file, use.fresh());
    console
        .out()
        .println(
            "wrote %s: %s"
                .formatted(
                    OwnRules.shown(file), Counted.of(use.fresh().size(), "entry", "entries")));
    checked.get().run().unchecked().forEach(console::tell);
    return checked.get().run().unchecked().isEmpty()
        ? ExitCode.CLEAN.code()
        : ExitCode.UNCHECKED.code();
  }
}
