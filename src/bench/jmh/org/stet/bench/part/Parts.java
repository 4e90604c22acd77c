package org.stet.bench.part;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.stet.bench.Arguments;
import org.stet.bench.Machine;
import org.stet.bench.Page;
import org.stet.bench.Table;

/** Runs all benchmarks of the parts; {@code bench/parts} calls it. */
final class Parts {
  private Parts() {}

  /** See {@code bench/parts --help}. */
  public static void main(String[] texts) throws RunnerException, IOException {
    Arguments arguments = Arguments.of(texts);
    Collection<RunResult> results = new Runner(arguments.isQuick() ? quick() : thorough()).run();
    Table table = new Table(List.of("part", "speed", "margin"));
    results.forEach(result -> table.add(row(result)));
    String told = table.text() + "\n" + Machine.sentence();
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(told);
    if (arguments.has("write")) {
      Page.write(arguments.top().resolve("docs/performance.md"), "parts", told);
    }
  }

  /** Only shows that every benchmark runs; a benchmark that fails ends the program. */
  private static Options quick() {
    return all()
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(300))
        .build();
  }

  private static Options thorough() {
    return all()
        .forks(1)
        .warmupIterations(4)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(2))
        .build();
  }

  private static ChainedOptionsBuilder all() {
    return new OptionsBuilder().include("org\\.stet\\.bench\\.part\\..*").shouldFailOnError(true);
  }

  private static List<String> row(RunResult result) {
    Result<?> score = result.getPrimaryResult();
    String unit =
        switch (score.getScoreUnit()) {
          case "ops/us" -> "MB/s";
          case "us/op" -> "µs";
          case "ns/op" -> "ns";
          default -> score.getScoreUnit();
        };
    double margin = 100 * score.getScoreError() / score.getScore();
    return List.of(
        name(result.getParams()),
        String.format(
            Locale.ROOT, score.getScore() < 10 ? "%.2f %s" : "%.0f %s", score.getScore(), unit),
        Double.isNaN(margin) ? "" : String.format(Locale.ROOT, "±%.0f%%", margin));
  }

  /** "Reporting.report SARIF". */
  private static String name(BenchmarkParams params) {
    String benchmark = params.getBenchmark().replaceFirst("^org\\.stet\\.bench\\.part\\.", "");
    String values =
        String.join(" ", params.getParamsKeys().stream().map(params::getParam).toList());
    return "`" + (benchmark + " " + values).strip() + "`";
  }
}
