package org.stet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

  /** Bytes; a comment at the head of a file may be long. */
  private static final int HEAD = 1 << 12;

  /** By folder, which is looked into once, however many articles lie below it. */
  private final Map<Path, Found> found = new HashMap<>();

  private final Repositories repositories;

  OwnRules(Repositories repositories) {
    this.repositories = repositories;
  }

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
    Path top = repositories.top(folder, root);
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
        if (!isShipped(file)) {
          others.add(file);
        }
      }
      List<Source> own = new ArrayList<>();
      for (Path file : others) {
        if (isOfPack(file)) {
          own.add(StoredPack.of(shown(file)));
        }
      }
      return new Found(!own.isEmpty() || others.size() < named.size(), own);
    } catch (IOException e) {
      throw new UsageException(folder + ": the folder cannot be read: " + Reason.of(e));
    }
  }

  private static boolean isShipped(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    return ShippedPacks.has(name) && ShippedPacks.has(name, Files.readAllBytes(file));
  }

  /** Nearly every pack says at its head that it is one, so the rest need not be read for that. */
  private static boolean isOfPack(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return PACK.matcher(head).find()
          || PACK.matcher(RulesFolders.read(shown(file)).content()).find();
    }
  }

  /** As one would write it from the working folder. */
  static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    boolean isAbove = here.startsWith(parent(parent(file)));
    return isAbove || file.startsWith(here) ? here.relativize(file) : file;
  }
}
