package org.stet.fact;

import java.util.Arrays;
import org.stet.store.IntRow;
import org.stet.store.NumberLists;

/** For each person, place or body the numbers of what speaks of it. For use by one thread. */
final class Backlinks {
  private final NumberLists lists = new NumberLists();
  private int[] heads = {};

  void add(int subject, int number) {
    if (subject >= heads.length) {
      heads = Arrays.copyOf(heads, Math.addExact(subject, subject / 2 + 1));
    }
    heads[subject] = lists.append(heads[subject], number);
  }

  /** What speaks of a subject, in the order in which it was added. */
  IntRow of(int subject) {
    return lists.of(subject < heads.length ? heads[subject] : NumberLists.EMPTY);
  }
}
