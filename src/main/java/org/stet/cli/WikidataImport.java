package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.imports.WikidataQuestion;
import org.stet.imports.WikidataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stet facts import wikidata}. */
@Command(
    name = "wikidata",
    description = "Imports offices with their holders, and facts about places and bodies.",
    mixinStandardHelpOptions = true)
final class WikidataImport implements Callable<Integer> {
  private final Console console;

  @Mixin private final ImportOptions options = new ImportOptions();

  @Option(
      names = "--office",
      paramLabel = "Q[=ID]",
      description =
          "An office, with the id that it is to have: Q11696=us-president. May be repeated.")
  private final List<String> offices = new ArrayList<>();

  @Option(
      names = "--place",
      paramLabel = "Q[=ID]",
      description =
          "A place or body whose capital, seat, heads and memberships are wanted. May be repeated.")
  private final List<String> places = new ArrayList<>();

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "The office's title without the jurisdiction; for one --office.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--seats",
      paramLabel = "N",
      description =
          "How many hold each office at once; 0 for parliaments. Default: ${DEFAULT-VALUE}.")
  private int seats = 1;

  @Option(
      names = "--page",
      paramLabel = "ROWS",
      description = "How many rows are asked for at once. Default: ${DEFAULT-VALUE}.")
  private int page = 1000;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "The SPARQL service. Default: ${DEFAULT-VALUE}.")
  private String endpoint = "https://query.wikidata.org/sparql";

  WikidataImport(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    // A lambda: a method that returns a source would load its class whenever a command starts.
    return new ImportRun(console, options)
        .run(
            () ->
                new WikidataSource(
                    WikidataQuestion.of(offices, places, title, seats),
                    endpoint,
                    Math.max(1, page)))
        .code();
  }
}
