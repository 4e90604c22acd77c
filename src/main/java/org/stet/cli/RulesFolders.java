package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.fact.Packs;
import org.stet.mention.NameSections;
import org.stet.read.Decoded;
import org.stet.read.Decoder;
import org.stet.text.Source;

/** Loads the packs of the program and, on top of them, those of the user's folders. */
final class RulesFolders {
  private RulesFolders() {}

  /** Loads layers of packs on top of those of the program. */
  static Packs.Loaded load(List<List<Source>> layers) {
    return Packs.loadShippedAnd(layers, new NameSections(), CacheFolder.facts());
  }

  /**
   * The packs of a folder.
   *
   * @throws UsageException when it cannot be read or holds no pack
   */
  static List<Source> packs(Path folder) {
    return packs(folder, RulesFolders::read);
  }

  /**
   * The packs of a folder, each to be read when its text is needed: not at all where their index is
   * at hand.
   *
   * @throws UsageException when it cannot be looked into or holds no pack
   */
  static List<Source> stored(Path folder) {
    return packs(folder, StoredPack::of);
  }

  private static List<Source> packs(Path folder, Function<Path, Source> reader) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Source> packs = files.filter(RulesFolders::isPack).sorted().map(reader).toList();
      if (packs.isEmpty()) {
        throw new UsageException(folder + ": the folder holds no pack (.yaml)");
      }
      return packs;
    } catch (IOException e) {
      throw new UsageException(
          folder + ": the folder of rules cannot be read: is there such a folder?");
    }
  }

  /** How reports call a pack. */
  static String name(Path file) {
    return file.normalize().toString().replace('\\', '/');
  }

  /** Whether a folder holds no pack, or cannot be read. */
  static boolean isWithoutPacks(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.noneMatch(RulesFolders::isPack);
    } catch (IOException e) {
      return true;
    }
  }

  static boolean isPack(Path file) {
    return file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
  }

  /**
   * A pack.
   *
   * @throws UsageException when it cannot be read
   */
  static Source read(Path file) {
    return read(file, "pack");
  }

  /**
   * A file of ours.
   *
   * @param noun what it is
   * @throws UsageException when it cannot be read
   */
  static Source read(Path file, String noun) {
    String name = name(file);
    try {
      return switch (Decoder.decode(name, Files.readAllBytes(file))) {
        case Decoded.Broken broken -> throw new UsageException(name + ": " + broken.why());
        case Decoded.Text text -> text.source();
      };
    } catch (IOException e) {
      throw new UsageException(name + ": the " + noun + " cannot be read: " + Reason.of(e));
    }
  }
}
