package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.fact.ShippedPacks;
import org.stet.text.Source;

/**
 * The packs that lie beside articles: those of the nearest folder {@code rules} that holds any,
 * from an article's folder up to the root of its repository. Without a repository the search ends
 * at the folder that was named, so that nobody else's files count.
 */
final class OwnRules {
  private static final String NAME = "rules";
  private static final Pattern PACK = Pattern.compile("(?m)^(?:pack|\"pack\"|'pack')[ \t]*:");

  /** By folder, which is looked into once, however many articles lie below it. */
  private final Map<Path, Found> found = new HashMap<>();

  /**
   * What a folder holds.
   *
   * @param isOfPacks whether there is any pack
   * @param own the packs that do not come with the program just as they are
   */
  private record Found(boolean isOfPacks, List<Source> own) {
    private static final Found NOTHING = new Found(false, List.of());
  }

  /**
   * The packs for a file; none where there is no folder of them, or where they are those that come
   * with the program.
   *
   * @param file the article, which need not exist
   * @param root the folder that was named, or the article's own
   */
  List<Source> of(Path file, Path root) {
    Path folder = parent(file.toAbsolutePath().normalize());
    Path top = repository(folder).orElse(root.toAbsolutePath().normalize());
    for (Optional<Path> at = Optional.of(folder); at.isPresent(); at = up(at.get(), top)) {
      Found rules = found.computeIfAbsent(at.get().resolve(NAME), OwnRules::look);
      if (rules.isOfPacks()) {
        return rules.own();
      }
    }
    return List.of();
  }

  private static Path parent(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(file);
  }

  private static Optional<Path> up(Path folder, Path top) {
    return folder.equals(top) || !folder.startsWith(top)
        ? Optional.empty()
        : Optional.ofNullable(folder.getParent());
  }

  private static Optional<Path> repository(Path folder) {
    return Stream.iterate(Optional.of(folder), Optional::isPresent, f -> f.map(Path::getParent))
        .flatMap(Optional::stream)
        .filter(f -> Files.exists(f.resolve(".git")))
        .findFirst();
  }

  /** The packs of a folder but for those that come with the program. */
  static List<Source> own(Path folder) {
    return look(folder).own();
  }

  /** Other programs have folders of that name too, so what is no pack is passed over. */
  private static Found look(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Found.NOTHING;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> named =
          files
              .filter(RulesFolders::isPack)
              .filter(Files::isRegularFile)
              .filter(Files::isReadable)
              .sorted()
              .toList();
      List<Path> others = new ArrayList<>();
      for (Path file : named) {
        if (!ShippedPacks.has(String.valueOf(file.getFileName()), Files.readAllBytes(file))) {
          others.add(file);
        }
      }
      List<Source> own =
          others.stream()
              .map(file -> RulesFolders.read(shown(file)))
              .filter(source -> PACK.matcher(source.content()).find())
              .toList();
      return new Found(!own.isEmpty() || others.size() < named.size(), own);
    } catch (IOException e) {
      throw new UsageException(folder + ": the folder cannot be read: " + Reason.of(e));
    }
  }

  /** As one would write it from the working folder. */
  static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    boolean isAbove = here.startsWith(parent(parent(file)));
    return isAbove || file.startsWith(here) ? here.relativize(file) : file;
  }
}
