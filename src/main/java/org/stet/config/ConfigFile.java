package org.stet.config;

import java.nio.file.Path;
import java.util.List;

/**
 * One file as it is written.
 *
 * @param isRoot whether no file of a folder above it counts
 * @param bases the files that it builds on, absolute, the later ones over the earlier ones
 * @param values what it sets for all files
 * @param overrides what it sets for some, the later ones over the earlier ones
 */
record ConfigFile(boolean isRoot, List<Setting<Path>> bases, Values values, List<Part> overrides) {
  /** What is set for some files. */
  record Part(List<Glob> files, Values values) {
    boolean isFor(Path file) {
      return files.stream().anyMatch(glob -> glob.matches(file));
    }
  }

  /** What it sets for a file, but for what the files say that it builds on. */
  Values valuesFor(Path file) {
    Values all = values;
    for (Part override : overrides) {
      all = override.isFor(file) ? override.values().over(all) : all;
    }
    return all;
  }
}
