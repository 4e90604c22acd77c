package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stet.text.Source;
import picocli.CommandLine.Option;

/** Options that say what holds for articles in place of what lies beside them. */
final class HouseOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Use this configuration, and none that lies beside the articles.")
  Optional<Path> config = Optional.empty();

  @Option(
      names = "--no-config",
      description = "Use no configuration; suppressions and baseline still hold.")
  boolean noConfig;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "The file of what is known already; findings in it do not count.")
  Optional<Path> baseline = Optional.empty();

  /** The text of one of our files; empty when there is none. */
  static Optional<Source> read(Path file, String noun) {
    return Files.isRegularFile(file)
        ? Optional.of(RulesFolders.read(OwnRules.shown(file), noun))
        : Optional.empty();
  }

  /** A path that an option gives, absolute and normalized. */
  static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
