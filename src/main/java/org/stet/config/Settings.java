package org.stet.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.claim.Severity;
import org.stet.read.ReadOptions;
import org.stet.text.Metadata;

/** What holds for one article, and who says so. */
public final class Settings {
  /** What holds where nobody says anything. */
  public static final Settings STANDARD = new Settings(Values.NONE);

  /** The keys that sites use. */
  private static final List<String> SECTION =
      List.of(Metadata.SECTION, "desk", "category", "categories");

  private static final List<String> AUTHOR = List.of(Metadata.AUTHOR, "authors", "byline", "by");

  private final Values values;

  /** Asked for with each article. */
  private final Map<String, Optional<Severity>> levels;

  Settings(Values values) {
    this.values = values;
    this.levels =
        values.rules().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().value()));
  }

  Values values() {
    return values;
  }

  /** The levels that the house gives to rules, by id; empty for a rule that is off. */
  public Map<String, Optional<Severity>> levels() {
    return levels;
  }

  /** Folders of packs that win over those of the program, absolute. */
  public List<Path> packs() {
    return values.packs().map(Setting::value).orElse(List.of());
  }

  /** How articles are read. */
  public ReadOptions reading() {
    return values
        .published()
        .map(keys -> new ReadOptions(keys.value()))
        .orElse(ReadOptions.STANDARD);
  }

  /** The keys that hold what a report calls section. */
  public List<String> sectionKeys() {
    return values.section().map(Setting::value).orElse(SECTION);
  }

  /** The keys that hold what a report calls author. */
  public List<String> authorKeys() {
    return values.author().map(Setting::value).orElse(AUTHOR);
  }

  /** What the house says of the least level that fails a run; empty when it says nothing. */
  public Optional<Least> failOn() {
    return values.failOn().map(Setting::value);
  }

  /** The file of what is known already, absolute. */
  public Optional<Path> baseline() {
    return values.baseline().map(Setting::value);
  }

  /** Whether who suppresses a finding must say why. */
  public boolean reasonsRequired() {
    return values.reasons().map(Setting::value).orElse(false);
  }

  /** Whether a file is left out when it is found in a folder. */
  public boolean excludes(Path file) {
    return values.exclude().stream()
        .flatMap(globs -> globs.value().stream())
        .anyMatch(glob -> glob.matches(file));
  }

  /** Metadata under the names that reports know. */
  public Metadata named(Metadata metadata) {
    return metadata
        .with(Metadata.SECTION, metadata.all(sectionKeys()))
        .with(Metadata.AUTHOR, metadata.all(authorKeys()));
  }
}
