package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.imports.CongressSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code stet facts import congress}. */
@Command(
    name = "congress",
    description =
        "Imports members of the U.S. Congress and presidents from the YAML files of congress-legislators.",
    mixinStandardHelpOptions = true)
final class CongressImport implements Callable<Integer> {
  private final Console console;

  @Mixin private final ImportOptions options = new ImportOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|URL",
      description = "legislators-current.yaml, legislators-historical.yaml, executive.yaml.")
  private final List<String> locations = new ArrayList<>();

  CongressImport(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new ImportRun(console, options).run(() -> new CongressSource(locations)).code();
  }
}
