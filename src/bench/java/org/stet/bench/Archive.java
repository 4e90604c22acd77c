package org.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of articles of 3 to 6 KB that grows: each size adds a folder to those of the smaller
 * ones, so that nothing is written twice.
 */
final class Archive {
  private static final int LEAST = 3_000;
  private static final int SPREAD = 3_000;

  private final Path folder;
  private final Prose prose;

  Archive(Path folder, Prose prose) {
    this.folder = folder;
    this.prose = prose;
  }

  /**
   * The folders that together hold so many articles.
   *
   * @param sizes the size and all smaller ones, in order
   */
  List<Path> of(List<Integer> sizes) throws IOException {
    List<Path> folders = new ArrayList<>();
    int from = 0;
    for (int size : sizes) {
      folders.add(written(from, size));
      from = size;
    }
    return folders;
  }

  private Path written(int from, int to) throws IOException {
    Path part = folder.resolve(from + "-" + to);
    if (!Files.exists(file(part, to - 1))) {
      Files.createDirectories(part);
      for (int i = from; i < to; i++) {
        Files.writeString(file(part, i), prose.article(i, LEAST + i * 37 % SPREAD));
      }
    }
    return part;
  }

  /** The day in the name is for articles without one of their own. */
  private static Path file(Path part, int number) {
    return part.resolve("2015-03-02-" + number + ".txt");
  }
}
