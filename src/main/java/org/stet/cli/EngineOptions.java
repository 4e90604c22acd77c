package org.stet.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.language.Language;
import picocli.CommandLine.Option;

/** With what, and with how many threads, articles are read. */
final class EngineOptions {
  /** More threads than that only wait for each other. */
  private static final int MOST_THREADS = 256;

  /** What completion offers. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(FLAT, STOCK).iterator();
    }
  }

  private static final String FLAT = "flat";
  private static final String STOCK = "opennlp";

  @Option(
      names = "--engine",
      paramLabel = "E",
      completionCandidates = Words.class,
      description =
          "flat, or opennlp: OpenNLP's own code, which finds the same and takes longer; to compare with. Default: ${DEFAULT-VALUE}.")
  private String engine = FLAT;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Check so many articles at a time. Default: as many as there are cores.")
  private Optional<Integer> threads = Optional.empty();

  /**
   * Looks whether the values can be.
   *
   * @throws UsageException when they cannot
   */
  void check() {
    if (!engine.equals(FLAT) && !engine.equals(STOCK)) {
      throw new UsageException("--engine: '" + engine + "' is none; choose flat or opennlp");
    }
    if (threads() < 1 || threads() > MOST_THREADS) {
      throw new UsageException(
          "--threads: %s is not from 1 to %s".formatted(threads(), MOST_THREADS));
    }
  }

  boolean isStock() {
    return engine.equals(STOCK);
  }

  Language language() {
    return isStock() ? Language.stockEnglish() : Language.english();
  }

  int threads() {
    return threads.orElseGet(EngineOptions::cores);
  }

  private static int cores() {
    return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
  }
}
