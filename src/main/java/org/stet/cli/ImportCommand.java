package org.stet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stet facts import}: makes packs of other people's sources. */
@Command(
    name = "import",
    description = "Makes a pack of a public source, and shows what it changes.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine line(Console console) {
    return new CommandLine(new ImportCommand())
        .addSubcommand(new WikidataImport(console))
        .addSubcommand(new PopoloImport(console))
        .addSubcommand(new CongressImport(console))
        .addSubcommand(new CsvImport(console));
  }

  @Override
  public void run() {
    throw new UsageException(
        "name the kind of source: "
            + String.join(", ", spec.commandLine().getSubcommands().keySet()));
  }
}
