package org.stet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * An archive that grows. Sizes are articles. Nothing is taken from an earlier run.
 *
 * @param stet runs Stet
 * @param prose what the articles are made of
 */
record ArchiveGrowth(Stet stet, Prose prose) implements Growth {
  private static final String WALL = "wall_seconds";
  private static final String CPU = "processor_seconds";
  private static final String EACH = "wall_ms_per_article";
  private static final String CPU_EACH = "processor_ms_per_article";
  private static final String PEAK = "memory_mb";

  @Override
  public String name() {
    return "archive";
  }

  @Override
  public Series measure(List<Integer> sizes) throws IOException, InterruptedException {
    List<Path> folders = new Archive(stet.work().resolve("archive"), prose).of(sizes);
    List<List<Double>> rows = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      Stream<String> inputs = folders.subList(0, i + 1).stream().map(Path::toString);
      String[] call =
          Stream.concat(Stream.of("check", "--no-cache"), inputs).toArray(String[]::new);
      Measured run = stet.median(call);
      rows.add(row(sizes.get(i), run));
    }
    return new Series(List.of("articles", WALL, CPU, EACH, CPU_EACH, PEAK), rows);
  }

  private static List<Double> row(int size, Measured run) {
    OptionalDouble cpu = run.use().cpu();
    return Series.row(
        size,
        OptionalDouble.of(run.wall()),
        cpu,
        OptionalDouble.of(run.wall() * 1_000 / size),
        OptionalDouble.of(cpu.orElse(Double.NaN) * 1_000 / size),
        run.use().peak());
  }

  @Override
  public Picture picture(Series series) {
    String across = "articles of the archive";
    return new Picture(
        "Time for each article and memory of a check against the size of the archive",
        List.of(
            new Panel(
                "milliseconds for each article",
                across,
                List.of(series.line(EACH, "wall clock"), series.line(CPU_EACH, "processors"))),
            new Panel("MB at the peak", across, List.of(series.line(PEAK, "memory")))));
  }
}
