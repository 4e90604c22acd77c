package org.stet.bench.part;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.stet.check.Run;
import org.stet.claim.ClaimTypes;
import org.stet.report.ReportFormat;
import org.stet.report.ReportOptions;

/** Reports written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Reporting {
  private static final int ARTICLES = 16;
  private static final int BYTES = 4_000;

  /** The format. */
  @Param({"TEXT", "JSON", "SARIF"})
  public ReportFormat format = ReportFormat.TEXT;

  private Run run = new Run(List.of(), List.of(), List.of());

  /** Checks the articles to report on. */
  @Setup
  public void check(Sample sample) {
    run =
        new Run(
            ClaimTypes.rules(),
            Sample.articles(ARTICLES, BYTES).stream().map(sample.checker::check).toList(),
            List.of());
  }

  /** A report on 16 articles of 4 KB. */
  @Benchmark
  public String report() throws IOException {
    StringWriter out = new StringWriter();
    format.writer().write(run, ReportOptions.standard("0"), out);
    return out.toString();
  }
}
