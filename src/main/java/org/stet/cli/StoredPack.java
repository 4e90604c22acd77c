package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.stet.text.Source;
import org.stet.text.Stamp;

/**
 * A pack in a file, read when somebody asks for its text and not kept: a large folder of packs need
 * not be in memory, nor be read at all where its index is at hand.
 */
final class StoredPack {
  private StoredPack() {}

  /**
   * A pack.
   *
   * @throws UsageException when there is no such file
   */
  static Source of(Path file) {
    Stamp stamp = stamp(file);
    return Source.stored(RulesFolders.name(file), stamp, () -> text(file, stamp));
  }

  private static Stamp stamp(Path file) {
    try {
      BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
      String identity = file.toAbsolutePath() + "\n" + is.fileKey() + "\n" + is.size();
      return new Stamp(identity, is.lastModifiedTime().toInstant());
    } catch (IOException e) {
      throw new UsageException(
          RulesFolders.name(file) + ": the pack cannot be read: " + Reason.of(e));
    }
  }

  /** Places in a pack are places in the text that was read first. */
  private static String text(Path file, Stamp stamp) {
    String text = RulesFolders.read(file).content();
    if (!stamp(file).equals(stamp)) {
      throw new UsageException(
          RulesFolders.name(file) + ": the pack was changed while it was read; start again");
    }
    return text;
  }
}
