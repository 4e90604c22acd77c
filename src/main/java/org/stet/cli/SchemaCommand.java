package org.stet.cli;

import java.util.concurrent.Callable;
import org.stet.fact.PackSchema;
import picocli.CommandLine.Command;

/** {@code stet facts schema}: prints the schema of packs. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema of packs, for editors: stet facts schema > pack.schema.json",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(PackSchema.text());
    return ExitCode.CLEAN.code();
  }
}
