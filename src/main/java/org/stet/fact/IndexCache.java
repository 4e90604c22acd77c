package org.stet.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.store.FlatFile;

/**
 * A folder that keeps the indexes of packs from one run to the next, each under the key of what it
 * was made from. A folder that cannot be read or written costs time and nothing else: then the
 * packs are read again.
 */
public final class IndexCache {
  /** So many indexes are kept, the latest ones. */
  private static final int KEPT = 8;

  static final String HALF = "half-";

  private static final String INDEX = ".facts";

  private final Optional<Path> folder;

  private IndexCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /** A cache in a folder, which is made when it is needed. */
  public static IndexCache in(Path folder) {
    return new IndexCache(Optional.of(folder));
  }

  /** Keeps nothing. */
  public static IndexCache none() {
    return new IndexCache(Optional.empty());
  }

  Optional<FlatFile> find(FlatFile.Key key) {
    return folder
        .map(f -> f.resolve(name(key)))
        .filter(Files::isRegularFile)
        .flatMap(f -> map(f, key));
  }

  private static Optional<FlatFile> map(Path file, FlatFile.Key key) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return FlatFile.open(bytes, key.version()).filter(opened -> opened.key().equals(key));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // cannot be read, or is larger than a file that can be mapped
    }
  }

  /**
   * The key of an index by the stamps of its packs, so that a run need not read them: empty when
   * nobody has remembered it.
   */
  Optional<FlatFile.Key> recall(PacksKey.Stamps stamps) {
    return folder.flatMap(path -> KeyNotes.recall(path, stamps));
  }

  /** Keeps the key of an index under the stamps of its packs. */
  void remember(PacksKey.Stamps stamps, FlatFile.Key key) {
    folder.ifPresent(path -> KeyNotes.remember(path, stamps, key));
  }

  /** Gives up an index that cannot be read. */
  void forget(FlatFile.Key key) {
    folder.ifPresent(
        path -> {
          try {
            Files.deleteIfExists(path.resolve(name(key)));
          } catch (IOException e) {
            // The next index of that key is written over it.
          }
        });
  }

  /** Another run may do the same at the same time, so the file appears whole or not at all. */
  void keep(FlatFile file) {
    folder.ifPresent(
        path -> {
          try {
            Files.createDirectories(path);
            put(file, path);
            sweep(path, INDEX);
            sweep(path, KeyNotes.NOTE);
          } catch (IOException | UncheckedIOException e) {
            // The packs are read again by the next run, as if there were no cache.
          }
        });
  }

  private static void put(FlatFile file, Path folder) throws IOException {
    Path half = Files.createTempFile(folder, HALF, ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
        var bytes = file.bytes();
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(half, folder.resolve(name(file.key())), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** Removes the oldest files of a kind. */
  private static void sweep(Path folder, String kind) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> old =
          files
              .filter(f -> f.toString().endsWith(kind))
              .sorted(Comparator.comparingLong(IndexCache::age))
              .skip(KEPT)
              .toList();
      for (Path file : old) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** How long ago a file was written, as a number that grows with age. */
  private static long age(Path file) {
    return -file.toFile().lastModified();
  }

  private static String name(FlatFile.Key key) {
    return hex(key) + INDEX;
  }

  /** A key as a file is named by it. */
  static String hex(FlatFile.Key key) {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(key.high()) + hex.toHexDigits(key.low());
  }
}
