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
    return link(layers.stream().map(layer -> read(layer, problems)).toList(), problems);
  }

  /** Reads layers on top of the packs that come with the program. */
  public static Loaded loadShippedAnd(List<List<Source>> layers) {
    List<Problem> problems = new ArrayList<>();
    List<Source> shipped = ShippedPacks.all();
    List<List<Pack>> read = new ArrayList<>();
    read.add(ShippedPacks.compiled(shipped).orElseGet(() -> read(shipped, problems)));
    layers.forEach(layer -> read.add(read(layer, problems)));
    return link(read, problems);
  }

  private static List<Pack> read(List<Source> layer, List<Problem> problems) {
    return layer.stream()
        .flatMap(source -> new PackReader(source, problems).read().stream())
        .toList();
  }

  private static Loaded link(List<List<Pack>> layers, List<Problem> problems) {
    PackLinker linker = new PackLinker(problems);
    layers.forEach(linker::add);
    Facts facts = linker.link();
    problems.sort(
        Comparator.comparing((Problem p) -> p.source().name()).thenComparing(Problem::span));
    return problems.isEmpty() ? new Loaded.Sound(facts) : new Loaded.Broken(problems);
  }
}
