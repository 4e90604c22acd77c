package org.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs this checkout's Stet, with a cache of its own, and measures it.
 *
 * @param top the checkout
 * @param work where articles, packs and the cache go
 * @param stopwatch what measures
 * @param isQuick whether nothing is repeated, since the figures do not matter
 */
record Stet(Path top, Path work, Stopwatch stopwatch, boolean isQuick) {
  private static final int REPEATS = 3;

  /** Runs that take longer than so many seconds are not repeated: chance weighs little there. */
  private static final double LONG = 5;

  private static final int PAUSES = 300;
  private static final int PAUSE_MILLIS = 100;

  /**
   * Waits until the launcher has kept the classes that Stet loads, as it does beside a first run:
   * that would be measured too, and only once.
   */
  void prepare() throws IOException, InterruptedException {
    if (!isQuick) {
      once("check", top.resolve("seeds").toString());
      for (int i = 0; i < PAUSES && !areClassesKept(); i++) {
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }

  private boolean areClassesKept() throws IOException {
    Path folder = cache().resolve("start");
    if (!Files.exists(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".classes"));
    }
  }

  /** One run. */
  Measured once(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(top.resolve("stet").toString()));
    command.addAll(List.of(arguments));
    Map<String, String> environment = new HashMap<>(Map.of("STET_CACHE", cache().toString()));
    if (isQuick) {
      // Then the launcher keeps no classes.
      environment.put("CI", "true");
    }
    return stopwatch.measure(new Call("stet " + arguments[0], command, environment, top));
  }

  /** The median of some runs, of one when it is long. */
  Measured median(String... arguments) throws IOException, InterruptedException {
    List<Measured> runs = new ArrayList<>();
    do {
      runs.add(once(arguments));
    } while (!isQuick && runs.size() < REPEATS && runs.getLast().wall() < LONG);
    return Measured.median(runs);
  }

  /** Forgets the packs that earlier runs compiled. */
  void forgetPacks() throws IOException {
    Path folder = cache().resolve("facts");
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private Path cache() {
    return work.resolve("cache");
  }
}
