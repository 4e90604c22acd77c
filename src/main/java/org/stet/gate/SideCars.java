package org.stet.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stet.text.Problem;
import org.stet.text.Source;

/**
 * The files {@code stet-ignore.yaml} from an article's folder up to the top of its repository: for
 * copy that cannot carry comments. Not safe for use by several threads.
 */
public final class SideCars {
  /** The name of such a file. */
  public static final String NAME = "stet-ignore.yaml";

  private final Function<Path, Optional<Source>> files;
  private final Set<String> rules;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Path, List<SideEntry>> byFolder = new LinkedHashMap<>();

  /**
   * @param files gives the text of a file; empty when there is no such file
   * @param rules the ids of all rules
   */
  public SideCars(Function<Path, Optional<Source>> files, Set<String> rules) {
    this.files = files;
    this.rules = Set.copyOf(rules);
  }

  /**
   * Reads the files that speak for an article.
   *
   * @param article absolute and normalized; it need not exist
   * @param top the folder at which the search ends, absolute and normalized
   */
  public void look(Path article, Path top) {
    Optional<Path> folder = Optional.ofNullable(article.getParent());
    while (folder.isPresent() && folder.get().startsWith(top)) {
      byFolder.computeIfAbsent(folder.get(), this::read);
      folder = Optional.ofNullable(folder.get().getParent());
    }
  }

  private List<SideEntry> read(Path folder) {
    return files
        .apply(folder.resolve(NAME))
        .map(source -> new SideCarReader(source, folder, rules, problems).read())
        .orElse(List.of());
  }

  /** What is wrong with the files that were read. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** All that the files suppress. */
  List<SideEntry> entries() {
    return byFolder.values().stream().flatMap(List::stream).toList();
  }
}
