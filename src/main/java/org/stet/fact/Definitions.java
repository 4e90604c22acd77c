package org.stet.fact;

import java.util.ArrayList;
import java.util.List;
import org.stet.store.Hash;
import org.stet.store.HashTable;
import org.stet.store.HashTableWriter;
import org.stet.text.Problem;

/** Sees to it that one layer of packs defines an id once. */
final class Definitions {
  private final List<Problem> problems;
  private final HashTableWriter known = new HashTableWriter();
  private final List<Citation> defined = new ArrayList<>();

  Definitions(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Takes a definition, or reports that there is one already.
   *
   * @param sort ids of one sort must differ; a person and an office may share one
   */
  void once(String sort, String id, Citation citation, Runnable put) {
    long hash = Hash.of(Hash.of(sort), id);
    int number = known.get(hash);
    if (number == HashTable.NONE) {
      known.put(hash, defined.size());
      defined.add(citation);
      put.run();
    } else {
      Citation earlier = defined.get(number);
      problems.add(
          new Problem(
              citation.pack(),
              citation.span(),
              "'%s' is defined in %s already; define it once and refer to it"
                  .formatted(id, earlier.pack().name())));
    }
  }
}
