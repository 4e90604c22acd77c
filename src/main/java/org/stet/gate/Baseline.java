package org.stet.gate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The findings that were there when somebody began to look. They do not count; whatever comes after
 * them does.
 */
public final class Baseline {
  /** By path, then by fingerprint. */
  private final Map<String, Map<String, Entry>> entries = new TreeMap<>();

  private final Set<String> lost;

  /** By fingerprint, those of articles that are no longer where they were: they may have moved. */
  private final Map<String, Entry> astray = new HashMap<>();

  /**
   * One place of a finding.
   *
   * @param path of the article, from the folder of the baseline, with forward slashes
   * @param rule that judged it
   * @param fingerprint what tells it from the others of its article
   * @param claim what the article says, for people
   */
  public record Entry(String path, String rule, String fingerprint, String claim)
      implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::path)
            .thenComparing(Entry::rule)
            .thenComparing(Entry::claim)
            .thenComparing(Entry::fingerprint);

    @Override
    public int compareTo(Entry other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A baseline.
   *
   * @param entries what it holds
   * @param exists whether there still is a file at a path
   */
  public Baseline(Collection<Entry> entries, Predicate<String> exists) {
    entries.forEach(
        entry ->
            this.entries
                .computeIfAbsent(entry.path(), p -> new HashMap<>())
                .put(entry.fingerprint(), entry));
    this.lost =
        this.entries.keySet().stream()
            .filter(path -> !exists.test(path))
            .collect(Collectors.toUnmodifiableSet());
    entries.stream()
        .filter(entry -> lost.contains(entry.path()))
        .forEach(entry -> astray.put(entry.fingerprint(), entry));
  }

  /** The entry for a place of a finding: of its article, or of one that has moved since. */
  Optional<Entry> find(String path, String fingerprint) {
    return Optional.ofNullable(entries.get(path))
        .map(here -> here.get(fingerprint))
        .or(() -> Optional.ofNullable(astray.get(fingerprint)));
  }

  /** All of them, by path. */
  public List<Entry> entries() {
    return entries.values().stream().flatMap(here -> here.values().stream()).sorted().toList();
  }

  /** Whether there is no longer a file at a path. */
  boolean isLost(String path) {
    return lost.contains(path);
  }
}
