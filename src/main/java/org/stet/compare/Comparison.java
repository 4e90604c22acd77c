package org.stet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Two runs side by side.
 *
 * @param changes of the articles of the later run, in its order, then of those that only the
 *     earlier one has; nothing is gone from an article that was not checked again
 * @param both how many articles both runs have
 * @param onlyBefore the articles that only the earlier run has; with why, where the later one says
 *     that it could not check them
 * @param onlyNow the articles that only the later run has
 */
public record Comparison(
    List<Change> changes, int both, SortedMap<String, String> onlyBefore, List<String> onlyNow) {
  public Comparison {
    changes = List.copyOf(changes);
    onlyBefore = new TreeMap<>(onlyBefore);
    onlyNow = List.copyOf(onlyNow);
  }

  /** Compares an earlier run and a later one. */
  public static Comparison of(ToldRun before, ToldRun now) {
    List<Change> changes = new ArrayList<>();
    now.articles().forEach((path, findings) -> article(before.findings(path), findings, changes));
    SortedMap<String, String> onlyBefore = new TreeMap<>();
    before.articles().keySet().stream()
        .filter(path -> !now.has(path))
        .forEach(path -> onlyBefore.put(path, now.unchecked().getOrDefault(path, "")));
    List<String> onlyNow =
        now.articles().keySet().stream().filter(path -> !before.has(path)).sorted().toList();
    return new Comparison(changes, now.articles().size() - onlyNow.size(), onlyBefore, onlyNow);
  }

  private static void article(List<Told> before, List<Told> now, List<Change> changes) {
    List<Told> left = new ArrayList<>(before);
    List<Optional<Told>> pairs = new ArrayList<>();
    for (Told finding : now) {
      pairs.add(take(left, it -> it.fingerprint().equals(finding.fingerprint())));
    }
    for (int i = 0; i < now.size(); i++) {
      Told finding = now.get(i);
      Optional<Told> pair = pairs.get(i).or(() -> take(left, finding::isSameMistake));
      Change.of(pair, finding).ifPresent(changes::add);
    }
    left.forEach(it -> changes.add(new Change(Kind.GONE, it)));
  }

  private static Optional<Told> take(List<Told> left, Predicate<Told> isMeant) {
    Optional<Told> found = left.stream().filter(isMeant).findFirst();
    found.ifPresent(left::remove);
    return found;
  }

  /** The changes of a kind, in their order. */
  public List<Change> of(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /** The changes that count now and did not before. */
  public List<Change> fresh() {
    return changes.stream().filter(change -> change.kind().isNew()).toList();
  }

  /** The changes by their rule. */
  public Map<String, List<Change>> byRule() {
    Map<String, List<Change>> rules = new TreeMap<>();
    changes.forEach(
        it -> rules.computeIfAbsent(it.finding().rule(), r -> new ArrayList<>()).add(it));
    return rules;
  }
}
