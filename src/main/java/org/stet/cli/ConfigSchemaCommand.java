package org.stet.cli;

import java.util.concurrent.Callable;
import org.stet.config.ConfigFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code stet config schema}: prints the schema of a configuration or of suppressions. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema of stet.yaml, for editors: stet config schema > stet.schema.json",
    mixinStandardHelpOptions = true)
final class ConfigSchemaCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--ignore", description = "Print the schema of stet-ignore.yaml instead.")
  private boolean ignore;

  ConfigSchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(ignore ? ConfigFiles.suppressionsSchema() : ConfigFiles.schema());
    return ExitCode.CLEAN.code();
  }
}
