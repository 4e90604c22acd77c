package org.stet.imports;

import java.util.List;
import org.stet.text.Problem;

/** What came of an import. */
public sealed interface Outcome {
  /**
   * It is done.
   *
   * @param diff what changes against what is known; empty when nothing does
   * @param summary the numbers of it
   * @param heldBack what the source says and cannot be so
   */
  record Done(String diff, String summary, List<HeldBack> heldBack) implements Outcome {
    public Done {
      heldBack = List.copyOf(heldBack);
    }
  }

  /**
   * Nothing could be written.
   *
   * @param why in one sentence
   * @param problems in the packs that are there, or that would be
   * @param heldBack what the source says and cannot be so
   */
  record Refused(String why, List<Problem> problems, List<HeldBack> heldBack) implements Outcome {
    public Refused {
      problems = List.copyOf(problems);
      heldBack = List.copyOf(heldBack);
    }
  }
}
