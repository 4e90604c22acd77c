package org.stet.curate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What one set of packs says and another does not, however each is spread over files. */
public final class PackDiff {
  private final List<Change> changes = new ArrayList<>();

  private PackDiff() {}

  /** What became of a fact. */
  public enum Kind {
    ADDED,
    GONE,
    CHANGED
  }

  /**
   * One difference.
   *
   * @param kind what became of the fact
   * @param fact the fact, by its ids: "person joe-biden"
   * @param detail what it says, or what was and is said of it
   */
  public record Change(Kind kind, String fact, String detail) {}

  /** All differences, sorted by kind of fact and id. */
  public static List<Change> between(PackStatements before, PackStatements after) {
    PackDiff diff = new PackDiff();
    Set<PackStatements.Key> keys = new TreeSet<>(before.all().keySet());
    keys.addAll(after.all().keySet());
    for (PackStatements.Key key : keys) {
      diff.compare(
          key, before.all().getOrDefault(key, List.of()), after.all().getOrDefault(key, List.of()));
    }
    return diff.changes;
  }

  /** What both say is taken out; of the rest, the first is held against the first. */
  private void compare(
      PackStatements.Key key, List<Map<String, String>> before, List<Map<String, String>> after) {
    List<Map<String, String>> gone = new ArrayList<>(before);
    List<Map<String, String>> added = new ArrayList<>(after);
    before.stream().filter(added::remove).forEach(gone::remove);
    int pairs = Math.min(gone.size(), added.size());
    for (int i = 0; i < pairs; i++) {
      add(Kind.CHANGED, key, difference(gone.get(i), added.get(i)));
    }
    gone.stream().skip(pairs).forEach(fact -> add(Kind.GONE, key, words(fact)));
    added.stream().skip(pairs).forEach(fact -> add(Kind.ADDED, key, words(fact)));
  }

  private void add(Kind kind, PackStatements.Key key, String detail) {
    changes.add(new Change(kind, key.sort().noun() + " " + key.id(), detail));
  }

  private static String words(Map<String, String> fact) {
    return String.join(
        ", ", fact.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
  }

  private static String difference(Map<String, String> before, Map<String, String> after) {
    Set<String> fields = new LinkedHashSet<>(before.keySet());
    fields.addAll(after.keySet());
    Map<String, String> changed = new LinkedHashMap<>();
    for (String field : fields) {
      String old = before.getOrDefault(field, "(nothing)");
      String fresh = after.getOrDefault(field, "(nothing)");
      if (!old.equals(fresh)) {
        changed.put(field, old + " -> " + fresh);
      }
    }
    return words(changed);
  }
}
