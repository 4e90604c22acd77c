package org.stet.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of all imports. */
final class ImportOptions {
  @Option(
      names = "--into",
      required = true,
      paramLabel = "FILE.yaml",
      description = "The pack to write; what it holds already is compared and replaced.")
  Path into = Path.of("");

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder of packs in which people may be known already. May be repeated.")
  List<Path> rules = new ArrayList<>();

  @Option(names = "--about", paramLabel = "TEXT", description = "What the pack is about.")
  Optional<String> about = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "URL",
      description = "The public page of the facts, where the source names none.")
  Optional<String> source = Optional.empty();

  @Option(
      names = "--checked",
      paramLabel = "YYYY-MM-DD",
      description = "The day for which the source speaks. Default: today.")
  Optional<LocalDate> checked = Optional.empty();

  @Option(names = "--dry-run", description = "Show what would change, and write nothing.")
  boolean isTrial;

  @Option(names = "--offline", description = "Read only pages that were fetched before.")
  boolean isOffline;

  @Option(
      names = "--allow-private-addresses",
      description = "Fetch from machines of your own network, too.")
  boolean privateAddresses;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where fetched pages are kept. Default: stet in the user's cache folder.")
  Optional<Path> cache = Optional.empty();
}
