package org.stet.cli;

import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stet facts}: works on packs. */
@Command(name = "facts", description = "Works on packs of facts.", mixinStandardHelpOptions = true)
final class FactsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with all that it can do. */
  static CommandLine line(Console console) {
    Today today = new Today(InstantSource.system());
    return new CommandLine(new FactsCommand())
        .addSubcommand(ImportCommand.line(console))
        .addSubcommand(new LintCommand(console))
        .addSubcommand(new FindCommand(console))
        .addSubcommand(new DiffCommand(console))
        .addSubcommand(new StaleCommand(console, today))
        .addSubcommand(new ExportCommand(console))
        .addSubcommand(new AddCommand(console, today))
        .addSubcommand(new SchemaCommand(console));
  }

  @Override
  public void run() {
    throw new UsageException(
        "name what to do with the facts: "
            + String.join(", ", spec.commandLine().getSubcommands().keySet()));
  }
}
