package org.stet.mention;

import java.util.List;
import java.util.Optional;

/** The names of one kind in a sentence, from left to right, none of them reaching into another. */
final class Matches<T> {
  private final List<Gazetteer.Match<T>> all;

  private Matches(List<Gazetteer.Match<T>> all) {
    this.all = all;
  }

  static <T> Matches<T> of(List<Gazetteer.Match<T>> all) {
    return new Matches<>(List.copyOf(all));
  }

  List<Gazetteer.Match<T>> all() {
    return all;
  }

  Optional<Gazetteer.Match<T>> startingAt(int first) {
    int last = lastFrom(first);
    return last >= 0 && all.get(last).first() == first
        ? Optional.of(all.get(last))
        : Optional.empty();
  }

  Optional<Gazetteer.Match<T>> endingAt(int end) {
    int last = lastFrom(end - 1);
    return last >= 0 && all.get(last).end() == end ? Optional.of(all.get(last)) : Optional.empty();
  }

  /** Whether a word belongs to one of them. */
  boolean cover(int index) {
    int last = lastFrom(index);
    return last >= 0 && index < all.get(last).end();
  }

  /** The place of the last one that begins at a word or before it; -1 where none does. */
  private int lastFrom(int index) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).first() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
