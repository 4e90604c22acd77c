package org.stet.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.text.Problem;
import org.stet.text.Source;

/** Reads packs into {@link Facts}. */
public final class Packs {
  private Packs() {}

  /** What came of reading packs. */
  public sealed interface Loaded {
    /** All packs are sound. */
    record Sound(Facts facts) implements Loaded {}

    /** Some are not; nothing may be checked by them. All problems, by file and place. */
    record Broken(List<Problem> problems) implements Loaded {
      public Broken {
        problems = List.copyOf(problems);
      }
    }
  }

  /**
   * Reads packs in layers.
   *
   * @param layers the files of each layer; what a later layer defines replaces what an earlier one
   *     does
   */
  public static Loaded load(List<List<Source>> layers) {
    List<Problem> problems = new ArrayList<>();
    PackLinker linker = new PackLinker(problems);
    for (List<Source> layer : layers) {
      linker.add(
          layer.stream()
              .flatMap(source -> new PackReader(source, problems).read().stream())
              .toList());
    }
    Facts facts = linker.link();
    problems.sort(
        Comparator.comparing((Problem p) -> p.source().name()).thenComparing(Problem::span));
    return problems.isEmpty() ? new Loaded.Sound(facts) : new Loaded.Broken(problems);
  }
}
