package org.stet.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.imports.PopoloSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet facts import popolo}. */
@Command(
    name = "popolo",
    description = "Imports people, posts and memberships from Popolo JSON.",
    mixinStandardHelpOptions = true)
final class PopoloImport implements Callable<Integer> {
  private final Console console;

  @Mixin private final ImportOptions options = new ImportOptions();

  @Option(
      names = "--of",
      paramLabel = "ID",
      description =
          "The place or body of the packs that the offices belong to, such as france. Without it: the organization.")
  private Optional<String> of = Optional.empty();

  @Option(
      names = "--member-title",
      paramLabel = "TITLE",
      description = "What plain members of a legislature are called: \"member of parliament\".")
  private Optional<String> memberTitle = Optional.empty();

  @Parameters(paramLabel = "FILE|URL", description = "The JSON.")
  private String location = "";

  PopoloImport(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new ImportRun(console, options)
        .run(() -> new PopoloSource(location, of, memberTitle))
        .code();
  }
}
