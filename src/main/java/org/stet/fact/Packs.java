package org.stet.fact;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stet.store.FlatFile;
import org.stet.text.Problem;
import org.stet.text.Source;

/** Reads packs into {@link Facts}. */
public final class Packs {
  private Packs() {}

  /** What came of reading packs. */
  public sealed interface Loaded {
    /**
     * All packs are sound.
     *
     * @param examples the sentences by which the packs that were read prove themselves; packs that
     *     were opened in their indexed form have none
     */
    record Sound(Facts facts, List<Example> examples) implements Loaded {
      public Sound {
        examples = List.copyOf(examples);
      }
    }

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
   * @param layers the files of each layer; what a later layer says wins over what an earlier one
   *     does
   */
  public static Loaded load(List<List<Source>> layers) {
    return load(Optional.empty(), layers, IndexExtension.NONE);
  }

  /**
   * Reads packs in layers, on top of the packs that come with the program.
   *
   * @param extension what else goes into the index
   * @param cache where the index of these layers is kept from one run to the next
   */
  public static Loaded loadShippedAnd(
      List<List<Source>> layers, IndexExtension extension, IndexCache cache) {
    Facts shipped = ShippedPacks.facts();
    if (layers.isEmpty()) {
      return new Loaded.Sound(shipped, List.of());
    }
    Optional<PacksKey.Stamps> stamps = PacksKey.stamps(Optional.of(shipped), layers);
    FlatFile.Key key =
        stamps.flatMap(cache::recall).orElseGet(() -> PacksKey.of(Optional.of(shipped), layers));
    Function<String, Source> sources = new PackSources(Optional.of(shipped), layers);
    Optional<Facts> cached = cache.find(key).flatMap(file -> opened(file, sources, cache));
    if (cached.isPresent()) {
      stamps.ifPresent(s -> cache.remember(s, key));
      return new Loaded.Sound(cached.get(), List.of());
    }
    Loaded loaded = load(Optional.of(shipped), layers, extension);
    if (loaded instanceof Loaded.Sound sound) {
      cache.keep(sound.facts().file());
      stamps.ifPresent(s -> cache.remember(s, sound.facts().file().key()));
    }
    return loaded;
  }

  /** An index that was written only in part, as in a power cut, is made again. */
  private static Optional<Facts> opened(
      FlatFile file, Function<String, Source> sources, IndexCache cache) {
    try {
      return Optional.of(new Facts(new FactIndex(file, sources).checked()));
    } catch (RuntimeException e) {
      cache.forget(file.key());
      return Optional.empty();
    }
  }

  /** What packs hold, one by one, as far as they can be read. */
  public static List<PackOutline> outlines(List<Source> packs) {
    Shared shared = new Shared();
    List<Problem> unsaid = new ArrayList<>();
    return packs.stream()
        .flatMap(source -> new PackReader(source, shared, unsaid).read().stream())
        .map(PackOutline::of)
        .toList();
  }

  /**
   * Reads packs in layers, on top of facts that are sound already.
   *
   * @param base what is known beneath them
   */
  public static Loaded loadOnto(Facts base, List<List<Source>> layers) {
    return load(Optional.of(base), layers, IndexExtension.NONE);
  }

  /**
   * Compiles packs into the form that {@link ShippedPacks} opens.
   *
   * @throws IllegalArgumentException when one of them is broken; the message holds every problem
   */
  public static ByteBuffer compile(List<Source> packs, IndexExtension extension) {
    return switch (load(Optional.empty(), List.of(packs), extension)) {
      case Loaded.Sound sound -> sound.facts().file().bytes();
      case Loaded.Broken broken ->
          throw new IllegalArgumentException(
              String.join("\n", broken.problems().stream().map(Problem::describe).toList()));
    };
  }

  private static Loaded load(
      Optional<Facts> base, List<List<Source>> layers, IndexExtension extension) {
    List<Problem> problems = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    LinkedFacts linked = link(base, layers, problems, examples);
    if (!problems.isEmpty()) {
      problems.sort(
          Comparator.comparing((Problem p) -> p.source().name()).thenComparing(Problem::span));
      return new Loaded.Broken(problems);
    }
    ByteBuffer bytes = IndexWriter.write(linked, PacksKey.of(base, layers), extension);
    FlatFile file = FlatFile.open(bytes, IndexLayout.VERSION).orElseThrow();
    return new Loaded.Sound(
        new Facts(new FactIndex(file, new PackSources(base, layers))), examples);
  }

  /** What only linking needs is given up before the index is written, which needs the room. */
  private static LinkedFacts link(
      Optional<Facts> base,
      List<List<Source>> layers,
      List<Problem> problems,
      List<Example> examples) {
    PackLinker linker = new PackLinker(problems);
    base.ifPresent(linker::begin);
    Shared shared = new Shared();
    for (List<Source> layer : layers) {
      linker.beginLayer();
      for (Source source : layer) {
        Optional<Pack> pack = new PackReader(source, shared, problems).read();
        pack.ifPresent(linker::add);
        pack.ifPresent(p -> examples.addAll(p.examples()));
      }
      linker.endLayer();
    }
    return linker.link();
  }
}
