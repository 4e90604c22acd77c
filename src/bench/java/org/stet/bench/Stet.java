package org.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs this checkout's Stet and measures it.
 *
 * @param top the checkout
 * @param work where articles, packs and caches go
 * @param stopwatch what measures
 * @param repeats how often a short run is repeated
 */
record Stet(Path top, Path work, Stopwatch stopwatch, int repeats) {
  /** Runs that take longer than so many seconds are not repeated: chance weighs little there. */
  private static final double LONG = 5;

  /** One run. */
  Measured once(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(top.resolve("stet").toString()));
    command.addAll(List.of(arguments));
    Map<String, String> environment = Map.of("STET_CACHE", cache().toString());
    return stopwatch.measure(new Call("stet " + arguments[0], command, environment, top));
  }

  /** The median of some runs, of one when it is long. */
  Measured median(String... arguments) throws IOException, InterruptedException {
    List<Measured> runs = new ArrayList<>();
    do {
      runs.add(once(arguments));
    } while (runs.size() < repeats && runs.getLast().wall() < LONG);
    return Measured.median(runs);
  }

  /** The same, without what earlier runs kept. */
  Stet withFreshCache() throws IOException {
    if (Files.exists(cache())) {
      try (Stream<Path> files = Files.walk(cache())) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return this;
  }

  private Path cache() {
    return work.resolve("cache");
  }
}
