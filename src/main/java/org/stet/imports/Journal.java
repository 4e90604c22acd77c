package org.stet.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.stet.store.WholeFile;
import org.stet.text.Sha256;

/** The pages of an import that is not done yet, so that one that broke off goes on where it was. */
final class Journal {
  /** Pages of different days do not fit together: what moved up in between would be missing. */
  private static final Duration OLDEST = Duration.ofDays(1);

  private final Path folder;
  private final InstantSource clock;

  /**
   * @param folder where the journals are
   * @param description what is imported
   */
  Journal(Path folder, String description, InstantSource clock) {
    this.folder = folder.resolve(hash(description));
    this.clock = clock;
  }

  /** Where a page comes from. */
  interface Origin {
    byte[] fetch() throws IOException;
  }

  /** A page from an earlier try, or else from its origin; then it is kept. */
  byte[] page(String name, Origin origin) throws IOException {
    Path file = folder.resolve(hash(name) + ".page");
    if (isFresh(file)) {
      return Files.readAllBytes(file);
    }
    byte[] page = origin.fetch();
    WholeFile.write(file, page);
    return page;
  }

  private boolean isFresh(Path file) throws IOException {
    return Files.isRegularFile(file)
        && Files.getLastModifiedTime(file).toInstant().isAfter(clock.instant().minus(OLDEST));
  }

  /** Forgets all pages: the import is done. */
  void finish() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    for (Path file : files()) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(Sha256.of(text), 0, 16);
  }
}
