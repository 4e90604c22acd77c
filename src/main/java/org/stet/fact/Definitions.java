package org.stet.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.text.Problem;

/** Sees to it that one layer of packs defines an id once. */
final class Definitions {
  private final List<Problem> problems;
  private final Map<String, Citation> defined = new HashMap<>();

  Definitions(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Takes a definition, or reports that there is one already.
   *
   * @param sort ids of one sort must differ; a person and an office may share one
   */
  void once(String sort, String id, Citation citation, Runnable put) {
    Citation earlier = defined.putIfAbsent(sort + " " + id, citation);
    if (earlier == null) {
      put.run();
    } else {
      problems.add(
          new Problem(
              citation.pack(),
              citation.span(),
              "'%s' is defined in %s already; define it once and refer to it"
                  .formatted(id, earlier.pack().name())));
    }
  }
}
