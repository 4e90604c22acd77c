package org.stet.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * The configuration of articles: the files {@code stet.yaml} from an article's folder up to the top
 * of its repository. What a nearer one sets wins, key by key; {@code root: true} ends the search;
 * what a file {@code extends} stands below it. Not safe for use by several threads.
 */
public final class Configs {
  /** The name of a configuration. */
  public static final String NAME = "stet.yaml";

  /** Nobody builds on more files; a chain of strangers' files ends here. */
  private static final int LONGEST_CHAIN = 16;

  private final Function<Path, Optional<Source>> files;
  private final Set<String> rules;
  private final List<Problem> problems = new ArrayList<>();

  /** By place and by the folder at which patterns begin. */
  private final Map<Key, Optional<ConfigFile>> read = new HashMap<>();

  /** Equal ones are one, so that articles can be gathered by what holds for them. */
  private final Map<Values, Settings> known = new HashMap<>();

  private record Key(Path file, Path base) {}

  /**
   * @param files gives the text of a file; empty when there is no such file
   * @param rules the ids of all rules
   */
  public Configs(Function<Path, Optional<Source>> files, Set<String> rules) {
    this.files = files;
    this.rules = Set.copyOf(rules);
  }

  /** What is wrong with the files that were read so far, each problem once. */
  public List<Problem> problems() {
    return List.copyOf(byText().values());
  }

  private Map<String, Problem> byText() {
    Map<String, Problem> once = new LinkedHashMap<>();
    problems.forEach(p -> once.putIfAbsent(p.describe(), p));
    return once;
  }

  /**
   * What holds for an article.
   *
   * @param file the article, absolute and normalized; it need not exist
   * @param top the folder at which the search ends, absolute and normalized
   */
  public Settings of(Path file, Path top) {
    Values values = Values.NONE;
    for (Optional<Path> at = parent(file); at.isPresent(); at = up(at.get(), top)) {
      Path folder = at.get();
      Optional<ConfigFile> config = file(folder.resolve(NAME), folder);
      if (config.isPresent()) {
        values = values.over(with(config.get(), file, folder, List.of(folder.resolve(NAME))));
        if (config.get().isRoot()) {
          break;
        }
      }
    }
    return known.computeIfAbsent(values, Settings::new);
  }

  /**
   * What one file says of an article, wherever it lies.
   *
   * @param config absolute and normalized; it is there
   * @param file the article, absolute and normalized
   */
  public Settings only(Path config, Path file) {
    Path folder = parent(config).orElse(config);
    Values values =
        file(config, folder).map(it -> with(it, file, folder, List.of(config))).orElse(Values.NONE);
    return known.computeIfAbsent(values, Settings::new);
  }

  private static Optional<Path> parent(Path file) {
    return Optional.ofNullable(file.getParent());
  }

  private static Optional<Path> up(Path folder, Path top) {
    return folder.equals(top) || !folder.startsWith(top) ? Optional.empty() : parent(folder);
  }

  private Optional<ConfigFile> file(Path file, Path base) {
    Key key = new Key(file, base);
    Optional<ConfigFile> found = read.get(key);
    if (found == null) {
      found =
          files
              .apply(file)
              .map(
                  source ->
                      new ConfigReader(source, parent(file).orElse(file), base, rules, problems)
                          .read());
      read.put(key, found);
    }
    return found;
  }

  /** What a file sets, over what the files set that it builds on. */
  private Values with(ConfigFile config, Path file, Path base, List<Path> chain) {
    Values below = Values.NONE;
    for (Setting<Path> extended : config.bases()) {
      below = extended(extended, file, base, chain).over(below);
    }
    return config.valuesFor(file).over(below);
  }

  private Values extended(Setting<Path> extended, Path file, Path base, List<Path> chain) {
    Path path = extended.value();
    if (chain.contains(path) || chain.size() >= LONGEST_CHAIN) {
      String why = chain.contains(path) ? "builds on itself" : "builds on too many files";
      problem(extended, "'extends: %s' %s".formatted(words(extended), why));
      return Values.NONE;
    }
    Optional<ConfigFile> config = file(path, base);
    if (config.isEmpty()) {
      problem(extended, "there is no file " + path + " to extend");
      return Values.NONE;
    }
    List<Path> longer = new ArrayList<>(chain);
    longer.add(path);
    return with(config.get(), file, base, longer);
  }

  private void problem(Setting<Path> extended, String message) {
    problems.add(new Problem(extended.source(), extended.span(), message));
  }

  private static String words(Setting<Path> extended) {
    Span span = extended.span();
    return span.of(extended.source().content());
  }
}
