package org.stet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stet baseline}: keeps what is known already, so that only new findings count. */
@Command(
    name = "baseline",
    description = "Keeps the findings that are there already, so that only new ones count.",
    mixinStandardHelpOptions = true)
final class BaselineCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with all that it can do. */
  static CommandLine line(Console console) {
    return new CommandLine(new BaselineCommand())
        .addSubcommand(new BaselineCreate(console))
        .addSubcommand(new BaselineUpdate(console))
        .addSubcommand(new BaselinePrune(console))
        .addSubcommand(new BaselineCheck(console));
  }

  @Override
  public void run() {
    throw new UsageException(
        "name what to do with the baseline: "
            + String.join(", ", spec.commandLine().getSubcommands().keySet()));
  }
}
