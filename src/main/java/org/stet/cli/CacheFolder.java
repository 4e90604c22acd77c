package org.stet.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.stet.cache.ResultCache;
import org.stet.fact.IndexCache;
import org.stet.text.Source;

/**
 * Where the program keeps what it can make again: {@code STET_CACHE}, or the folder that the
 * operating system has for it. {@code off} keeps nothing.
 */
final class CacheFolder {
  private CacheFolder() {}

  static IndexCache facts() {
    return folder().map(f -> IndexCache.in(f.resolve("facts"))).orElse(IndexCache.none());
  }

  /**
   * What was judged before by this very program; empty when it is run from loose classes, which
   * change without a trace, or when there is no folder.
   *
   * @param facts the identity of the facts
   * @param packs gives a pack of the facts by its name
   */
  static Optional<ResultCache> results(String facts, Function<String, Optional<Source>> packs) {
    return folder()
        .flatMap(
            folder ->
                program()
                    .map(
                        it ->
                            ResultCache.open(folder.resolve("results"), it + "-" + facts, packs)));
  }

  /** What tells this build from all others: the size and time of its archive. */
  private static Optional<String> program() {
    try {
      Path archive =
          Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(archive)
          ? Optional.of(
              "%x-%x".formatted(Files.size(archive), Files.getLastModifiedTime(archive).toMillis()))
          : Optional.empty();
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The folder; empty when neither the user nor the operating system names one. */
  static Optional<Path> folder() {
    Optional<String> chosen =
        Optional.ofNullable(System.getProperty("stet.cache", System.getenv("STET_CACHE")))
            .filter(text -> !text.isBlank());
    if (chosen.filter("off"::equals).isPresent()) {
      return Optional.empty();
    }
    return chosen.map(Path::of).or(CacheFolder::usual).map(Path::toAbsolutePath);
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
