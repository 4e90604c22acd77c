package org.stet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stet config}: tells what the configuration says. */
@Command(
    name = "config",
    description = "Tells what the configuration says.",
    mixinStandardHelpOptions = true)
final class ConfigCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with all that it can do. */
  static CommandLine line(Console console) {
    return new CommandLine(new ConfigCommand())
        .addSubcommand(new ConfigExplainCommand(console))
        .addSubcommand(new ConfigSchemaCommand(console));
  }

  @Override
  public void run() {
    throw new UsageException(
        "name what to tell of the configuration: "
            + String.join(", ", spec.commandLine().getSubcommands().keySet()));
  }
}
