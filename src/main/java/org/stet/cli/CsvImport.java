package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.imports.CsvMapping;
import org.stet.imports.CsvSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet facts import csv}. */
@Command(
    name = "csv",
    description = "Imports a table with one row for each term of office.",
    mixinStandardHelpOptions = true)
final class CsvImport implements Callable<Integer> {
  private final Console console;

  @Mixin private final ImportOptions options = new ImportOptions();

  @Option(
      names = "--map",
      paramLabel = "FIELD=COLUMN",
      description =
          "Which column holds what: --map name=full_name,start=from. Columns named like a field need none.")
  private final List<String> maps = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description = "What is the same in all rows: --set title=mayor. May be repeated.")
  private final List<String> sets = new ArrayList<>();

  @Parameters(paramLabel = "FILE|URL", description = "The table.")
  private String location = "";

  CsvImport(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new ImportRun(console, options)
        .run(() -> new CsvSource(location, CsvMapping.of(maps, sets)))
        .code();
  }
}
