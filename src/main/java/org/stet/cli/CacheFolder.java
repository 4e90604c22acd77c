package org.stet.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.stet.fact.IndexCache;

/**
 * Where the program keeps what it can make again: {@code STET_CACHE}, or the folder that the
 * operating system has for it.
 */
final class CacheFolder {
  private CacheFolder() {}

  static IndexCache facts() {
    return folder().map(f -> IndexCache.in(f.resolve("facts"))).orElse(IndexCache.none());
  }

  /** The folder; empty when neither the user nor the operating system names one. */
  static Optional<Path> folder() {
    Optional<Path> chosen =
        Optional.ofNullable(System.getProperty("stet.cache", System.getenv("STET_CACHE")))
            .filter(text -> !text.isBlank())
            .map(Path::of);
    return chosen.or(CacheFolder::usual).map(Path::toAbsolutePath);
  }

  private static Optional<Path> usual() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return variable("LOCALAPPDATA").map(f -> f.resolve("stet"));
    }
    if (system.startsWith("mac")) {
      return home().map(f -> f.resolve("Library/Caches/stet"));
    }
    return variable("XDG_CACHE_HOME")
        .or(() -> home().map(f -> f.resolve(".cache")))
        .map(f -> f.resolve("stet"));
  }

  private static Optional<Path> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(v -> !v.isBlank()).map(Path::of);
  }

  private static Optional<Path> home() {
    return Optional.ofNullable(System.getProperty("user.home"))
        .filter(h -> !h.isBlank() && !h.equals("?"))
        .map(Path::of);
  }
}
