package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.text.Source;

/** Packs that a call names as files or folders. */
final class PackFiles {
  private PackFiles() {}

  /**
   * The packs in the order of the paths, folders by name.
   *
   * @throws UsageException when a path matches no pack
   */
  static List<Source> all(List<Path> paths) {
    List<Source> packs = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        packs.addAll(RulesFolders.packs(path));
      } else if (Files.exists(path)) {
        packs.add(RulesFolders.read(path));
      } else {
        throw new UsageException(path + ": there is no such pack or folder of packs");
      }
    }
    return packs;
  }
}
