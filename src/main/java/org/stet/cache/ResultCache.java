package org.stet.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.check.Judged;
import org.stet.store.WholeFile;
import org.stet.text.Article;
import org.stet.text.Source;

/**
 * What was judged by one program and one set of facts, kept in one file from run to run. A file
 * that cannot be read or written, or is broken, costs time and nothing else. Safe to share between
 * threads.
 */
public final class ResultCache {
  /** "Stet", then the version of the layout: it is raised when the bytes mean something else. */
  private static final long MAGIC = 0x5374657400000001L;

  private static final int KEY = 32;

  /** A file grows no larger, in bytes: what the last run did not need goes first. */
  private static final int LARGEST = 256 << 20;

  /** So many files are kept in a folder, the latest ones: others are of programs and facts gone. */
  private static final int KEPT = 6;

  private static final String ENDING = ".judged";

  private final Path file;
  private final Function<String, Optional<Source>> packs;
  private final Map<ByteBuffer, ByteBuffer> known;
  private final Map<ByteBuffer, byte[]> fresh = new ConcurrentHashMap<>();
  private final Set<ByteBuffer> used = ConcurrentHashMap.newKeySet();

  private ResultCache(
      Path file, Function<String, Optional<Source>> packs, Map<ByteBuffer, ByteBuffer> known) {
    this.file = file;
    this.packs = packs;
    this.known = known;
  }

  /**
   * Opens a cache.
   *
   * @param folder where files of caches are
   * @param name of the program and the facts: anything else has another
   * @param packs gives a pack of the facts by its name
   */
  public static ResultCache open(
      Path folder, String name, Function<String, Optional<Source>> packs) {
    Path file = folder.resolve(name + ENDING);
    return new ResultCache(file, packs, read(file));
  }

  private static Map<ByteBuffer, ByteBuffer> read(Path file) {
    Map<ByteBuffer, ByteBuffer> entries = new ConcurrentHashMap<>();
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > 2L * LARGEST) {
        return entries;
      }
      ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
      if (all.remaining() < Long.BYTES || all.getLong() != MAGIC) {
        return entries;
      }
      while (all.remaining() >= KEY + Integer.BYTES) {
        ByteBuffer key = all.slice(all.position(), KEY);
        int length = all.getInt(all.position() + KEY);
        int start = all.position() + KEY + Integer.BYTES;
        if (length < 0 || length > all.limit() - start) {
          return entries;
        }
        entries.put(key, all.slice(start, length));
        all.position(start + length);
      }
    } catch (IOException e) {
      return entries; // then everything is judged again
    }
    return entries;
  }

  /** What was judged before, or is now. */
  public Judged judged(Article article, Function<Article, Judged> judge) {
    ByteBuffer key = ResultKey.of(article);
    Optional<Judged> before =
        Optional.ofNullable(known.get(key))
            .flatMap(bytes -> JudgedReader.read(bytes.duplicate(), packs));
    if (before.isPresent()) {
      used.add(key);
      return before.get();
    }
    Judged now = judge.apply(article);
    fresh.put(key, JudgedWriter.write(now));
    return now;
  }

  /** Writes the file, if anything is new. */
  public void save() {
    if (fresh.isEmpty()) {
      return;
    }
    try {
      WholeFile.write(file, bytes());
      sweep();
    } catch (IOException | UncheckedIOException e) {
      return; // then the next run judges again
    }
  }

  /** What this run needed comes first, what others did as far as there is room. */
  private byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(MAGIC).array());
    fresh.forEach((key, bytes) -> add(out, key, ByteBuffer.wrap(bytes)));
    known.forEach((key, bytes) -> addIf(used.contains(key), out, key, bytes));
    known.forEach((key, bytes) -> addIf(!used.contains(key), out, key, bytes));
    return out.toByteArray();
  }

  private void addIf(
      boolean isWanted, ByteArrayOutputStream out, ByteBuffer key, ByteBuffer bytes) {
    if (isWanted && !fresh.containsKey(key)) {
      add(out, key, bytes);
    }
  }

  private static void add(ByteArrayOutputStream out, ByteBuffer key, ByteBuffer bytes) {
    if (out.size() + bytes.remaining() > LARGEST) {
      return;
    }
    ByteBuffer entry = ByteBuffer.allocate(KEY + Integer.BYTES + bytes.remaining());
    entry.put(key.duplicate()).putInt(bytes.remaining()).put(bytes.duplicate());
    out.writeBytes(entry.array());
  }

  private void sweep() throws IOException {
    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> old =
          files
              .filter(f -> f.toString().endsWith(ENDING))
              .sorted(Comparator.comparing(ResultCache::changed).reversed())
              .skip(KEPT)
              .toList();
      for (Path path : old) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static FileTime changed(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
