package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.config.Settings;
import org.stet.gate.Baseline;
import org.stet.gate.BaselineFile;
import org.stet.gate.BaselineUse;
import org.stet.gate.House;
import org.stet.text.Source;

/** The baselines of a run: the one that was named, else those that configurations name. */
final class Baselines {
  private final Optional<Path> named;
  private final boolean isFresh;
  private final Map<Path, BaselineUse> used = new LinkedHashMap<>();

  private Baselines(Optional<Path> named, boolean isFresh) {
    this.named = named.map(HouseOptions::absolute);
    this.isFresh = isFresh;
  }

  /**
   * Those that are there.
   *
   * @param named the file that stands in place of what configurations name
   */
  static Baselines stored(Optional<Path> named) {
    return new Baselines(named, false);
  }

  /** One that begins without entries. */
  static Baselines fresh(Path file) {
    return new Baselines(Optional.of(file), true);
  }

  /**
   * What holds for an article.
   *
   * @throws UsageException when its baseline is not there or cannot be read
   */
  House house(Path article, Settings settings) {
    Optional<Path> file = named.or(settings::baseline);
    return new House(
        article,
        settings,
        file.map(it -> used.computeIfAbsent(it, this::open)),
        file.map(it -> path(folder(it), article)).orElse(""));
  }

  private static Path folder(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(file);
  }

  private static String path(Path folder, Path article) {
    return folder.relativize(article).toString().replace('\\', '/');
  }

  private BaselineUse open(Path file) {
    return new BaselineUse(isFresh ? new Baseline(List.of(), path -> true) : read(file));
  }

  private static Baseline read(Path file) {
    Source source =
        HouseOptions.read(file, "baseline")
            .orElseThrow(
                () ->
                    new UsageException(
                        "%s: there is no such baseline; make one with 'stet baseline create', or name another with --baseline"
                            .formatted(OwnRules.shown(file))));
    Path folder = folder(file);
    BaselineFile.Read read =
        BaselineFile.read(source.content(), path -> Files.exists(folder.resolve(path)));
    return read.baseline()
        .orElseThrow(
            () ->
                new UsageException(
                    source.name()
                        + ": the baseline cannot be read: "
                        + read.problem().orElseThrow()));
  }

  /** Those that some article has, by their file. */
  Map<Path, BaselineUse> used() {
    return used;
  }
}
