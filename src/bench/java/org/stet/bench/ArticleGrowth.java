package org.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One article that grows. Sizes are bytes.
 *
 * @param stet runs Stet
 * @param prose what the article is made of
 */
record ArticleGrowth(Stet stet, Prose prose) implements Growth {
  private static final String WALL = "wall_seconds";
  private static final String CPU = "processor_seconds";
  private static final String PEAK = "memory_mb";

  @Override
  public String name() {
    return "article";
  }

  @Override
  public Series measure(List<Integer> sizes) throws IOException, InterruptedException {
    List<List<Double>> rows = new ArrayList<>();
    for (int size : sizes) {
      Path file = stet.work().resolve("article-" + size + ".txt");
      Files.writeString(file, prose.article(0, size));
      Measured run = stet.median("check", file.toString());
      rows.add(Series.row(size, OptionalDouble.of(run.wall()), run.use().cpu(), run.use().peak()));
      Files.delete(file);
    }
    return new Series(List.of("bytes", WALL, CPU, PEAK), rows);
  }

  @Override
  public Picture picture(Series series) {
    String across = "bytes of the article";
    return new Picture(
        "Time and memory of a check against the size of the article",
        List.of(
            new Panel(
                "seconds",
                across,
                List.of(series.line(WALL, "wall clock"), series.line(CPU, "processors"))),
            new Panel("MB at the peak", across, List.of(series.line(PEAK, "memory")))));
  }
}
