package org.stet.fact;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.stet.store.FlatFile;

/**
 * Small files that hold the key of an index under the stamps of its packs. A folder that cannot be
 * read or written costs time and nothing else: then the packs are read.
 */
final class KeyNotes {
  /** How the files end. */
  static final String NOTE = ".stamps";

  /** Bytes of a note: the two halves of a key. */
  private static final int SIZE = 16;

  /** No file system in use tells times apart more coarsely than this. */
  private static final Duration TICK = Duration.ofSeconds(2);

  private KeyNotes() {}

  static Optional<FlatFile.Key> recall(Path folder, PacksKey.Stamps stamps) {
    Path file = file(folder, stamps);
    return Files.isRegularFile(file) ? read(file) : Optional.empty();
  }

  private static Optional<FlatFile.Key> read(Path file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return bytes.remaining() == SIZE
          ? Optional.of(new FlatFile.Key(IndexLayout.VERSION, bytes.getLong(), bytes.getLong()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a key. A pack that was written a moment ago can be written again within the same tick of
   * the file system's clock, so nothing is kept then.
   */
  static void remember(Path folder, PacksKey.Stamps stamps, FlatFile.Key key) {
    Path file = file(folder, stamps);
    if (Files.isRegularFile(file)) {
      return;
    }
    try {
      write(file, stamps, key);
    } catch (IOException e) {
      // The next run reads the packs, as if there were no note.
    }
  }

  private static void write(Path file, PacksKey.Stamps stamps, FlatFile.Key key)
      throws IOException {
    Path half = Files.createTempFile(file.resolveSibling(""), IndexCache.HALF, ".tmp");
    try {
      Files.write(half, ByteBuffer.allocate(SIZE).putLong(key.high()).putLong(key.low()).array());
      Instant now = Files.getLastModifiedTime(half).toInstant();
      if (stamps.changed().isBefore(now.minus(TICK))) {
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static Path file(Path folder, PacksKey.Stamps stamps) {
    return folder.resolve(IndexCache.hex(stamps.key()) + NOTE);
  }
}
