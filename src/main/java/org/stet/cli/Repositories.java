package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a search upwards from an article ends: at the root of its repository. Without one it ends
 * at the folder that was named, so that nobody else's files count.
 */
final class Repositories {
  /** By the folder of an article. */
  private final Map<Path, Optional<Path>> repositories = new HashMap<>();

  /**
   * @param folder of an article, absolute and normalized
   * @param root the folder that was named, or the article's own
   */
  Path top(Path folder, Path root) {
    return repositories
        .computeIfAbsent(folder, Repositories::repository)
        .orElse(root.toAbsolutePath().normalize());
  }

  private static Optional<Path> repository(Path folder) {
    return Stream.iterate(Optional.of(folder), Optional::isPresent, f -> f.map(Path::getParent))
        .flatMap(Optional::stream)
        .filter(f -> Files.exists(f.resolve(".git")))
        .findFirst();
  }
}
