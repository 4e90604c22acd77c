package org.stet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Whole processes side by side: in each round every one runs once, so that what else the machine
 * does meets all of them. {@code bench/run} calls it.
 */
final class Side {
  private static final int BYTES = 3_000;

  private final Arguments arguments;
  private final Path work;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  Side(Arguments arguments) {
    this.arguments = arguments;
    this.work = arguments.top().resolve("target/bench");
  }

  void run() throws IOException, InterruptedException {
    Contestants contestants =
        Contestants.of(arguments.top(), arguments.path("peers", "target/peers"), article());
    Stopwatch stopwatch = new Stopwatch(work);
    if (!stopwatch.measuresUse()) {
      out.println(
          "There is no GNU time in /usr/bin/time, so processor time and memory are not measured.");
    }
    int rounds = arguments.isQuick() ? 1 : arguments.number("rounds", 5);
    String text = table(contestants, measured(contestants.calls(), rounds, stopwatch)).text();
    String told =
        text
            + "\n"
            + Machine.sentence()
            + "Medians of %d %s.\n".formatted(rounds, rounds == 1 ? "round" : "rounds");
    out.print(told);
    if (arguments.has("write")) {
      Page.write(arguments.top().resolve("docs/performance.md"), "processes", told);
    }
  }

  private Path article() throws IOException {
    Path file = work.resolve("article.md");
    Files.createDirectories(work);
    Files.writeString(file, Prose.from(arguments.top().resolve("seeds")).article(0, BYTES));
    return file;
  }

  /** The runs of each, after one that is not counted, which fills caches. */
  private List<List<Measured>> measured(List<Call> calls, int rounds, Stopwatch stopwatch)
      throws IOException, InterruptedException {
    List<List<Measured>> runs = new ArrayList<>();
    calls.forEach(call -> runs.add(new ArrayList<>()));
    for (int round = arguments.isQuick() ? 1 : 0; round <= rounds; round++) {
      for (int i = 0; i < calls.size(); i++) {
        Measured run = stopwatch.measure(calls.get(i));
        if (round > 0) {
          runs.get(i).add(run);
        }
      }
    }
    return runs;
  }

  private static Table table(Contestants contestants, List<List<Measured>> runs) {
    Table table =
        new Table(List.of("process", "wall", "ratio", "processor", "ratio", "memory", "ratio"));
    Measured first = Measured.median(runs.getFirst());
    for (int i = 0; i < runs.size(); i++) {
      Measured median = Measured.median(runs.get(i));
      List<String> row = new ArrayList<>(List.of(contestants.calls().get(i).label()));
      row.addAll(
          cells(OptionalDouble.of(median.wall()), OptionalDouble.of(first.wall()), "%.2f s"));
      row.addAll(cells(median.use().cpu(), first.use().cpu(), "%.2f s"));
      row.addAll(cells(median.use().peak(), first.use().peak(), "%.0f MB"));
      table.add(row);
    }
    for (String label : contestants.absent()) {
      table.add(List.of(label, "not installed", "", "", "", "", ""));
    }
    return table;
  }

  private static List<String> cells(OptionalDouble figure, OptionalDouble first, String format) {
    if (figure.isEmpty() || first.isEmpty()) {
      return List.of("not measured", "");
    }
    return List.of(
        String.format(Locale.ROOT, format, figure.getAsDouble()),
        String.format(Locale.ROOT, "%.2f", figure.getAsDouble() / first.getAsDouble()));
  }
}
