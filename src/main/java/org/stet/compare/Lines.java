package org.stet.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.report.Level;
import org.stet.text.Position;
import org.stet.text.Screen;

/** A comparison in words. What comes from an article may hold signs of a terminal or of markup. */
final class Lines {
  private Lines() {}

  /** What is listed one by one: all but what is as before. */
  static List<Change> listed(Comparison comparison, boolean isSince) {
    List<Change> listed = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      boolean isListed = isSince ? kind.isNew() : kind != Kind.STILL;
      listed.addAll(isListed ? comparison.of(kind) : List.of());
    }
    return listed;
  }

  /** Where it stands; what is gone stands nowhere. */
  static String place(Change change) {
    Told it = change.finding();
    return change.kind() == Kind.GONE
        ? Screen.path(it.path())
        : Screen.place(it.path(), new Position(it.line(), it.column()));
  }

  /** "new error". */
  static String label(Change change) {
    return change.kind().words() + ": " + Level.of(change.finding().severity());
  }

  /** "1 new, 2 gone, 3 still there; 4 articles in both runs". */
  static String summary(Comparison comparison) {
    return counts(comparison)
        + "; "
        + articles(comparison.both())
        + " in both runs"
        + only(comparison.onlyBefore().size(), "only in the earlier one")
        + only(comparison.onlyNow().size(), "only in the later one");
  }

  private static String counts(Comparison comparison) {
    return Arrays.stream(Kind.values())
        .filter(kind -> isAlways(kind) || !comparison.of(kind).isEmpty())
        .map(kind -> comparison.of(kind).size() + " " + kind.words())
        .collect(Collectors.joining(", "));
  }

  private static boolean isAlways(Kind kind) {
    return kind == Kind.NEW || kind == Kind.GONE || kind == Kind.STILL;
  }

  private static String articles(int count) {
    return count + (count == 1 ? " article" : " articles");
  }

  private static String only(int count, String where) {
    return count == 0 ? "" : ", " + count + " " + where;
  }

  /** How many changes of a kind there are. */
  static long count(List<Change> changes, Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }
}
