package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private final Map<Path, List<Source>> found = new HashMap<>();

  private final Map<Path, List<Source>> own = new HashMap<>();

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
      Path rules = at.get().resolve(NAME);
      List<Source> packs = found.computeIfAbsent(rules, OwnRules::packs);
      if (!packs.isEmpty()) {
        return own.computeIfAbsent(rules, r -> ShippedPacks.withoutShipped(packs));
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

  /** Other programs have folders of that name too, so what is no pack is passed over. */
  static List<Source> packs(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(RulesFolders::isPack)
          .filter(Files::isReadable)
          .sorted()
          .map(file -> RulesFolders.read(shown(file)))
          .filter(source -> PACK.matcher(source.content()).find())
          .toList();
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
