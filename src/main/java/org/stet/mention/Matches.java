package org.stet.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** The names of one sort in a sentence, from left to right, none of them reaching into another. */
final class Matches<T> {
  private final List<Gazetteer.Match<T>> all;
  private final Map<Integer, Gazetteer.Match<T>> byFirst = new HashMap<>();
  private final Map<Integer, Gazetteer.Match<T>> byEnd = new HashMap<>();

  private Matches(List<Gazetteer.Match<T>> all) {
    this.all = List.copyOf(all);
    for (Gazetteer.Match<T> match : all) {
      byFirst.put(match.first(), match);
      byEnd.put(match.end(), match);
    }
  }

  /** Looks at each word that no match before it has taken. */
  static <T> Matches<T> in(List<Word> words, IntFunction<Optional<Gazetteer.Match<T>>> at) {
    List<Gazetteer.Match<T>> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Gazetteer.Match<T>> match = at.apply(i);
      match.ifPresent(found::add);
      i = match.map(Gazetteer.Match::end).orElse(i + 1);
    }
    return new Matches<>(found);
  }

  List<Gazetteer.Match<T>> all() {
    return all;
  }

  Optional<Gazetteer.Match<T>> startingAt(int first) {
    return Optional.ofNullable(byFirst.get(first));
  }

  Optional<Gazetteer.Match<T>> endingAt(int end) {
    return Optional.ofNullable(byEnd.get(end));
  }

  /** Whether a word belongs to one of them. */
  boolean cover(int index) {
    for (int first = index; first >= 0 && first > index - LONGEST; first--) {
      Gazetteer.Match<T> match = byFirst.get(first);
      if (match != null) {
        return index < match.end();
      }
    }
    return false;
  }

  /** No name or title in the packs has more words. */
  private static final int LONGEST = 16;
}
