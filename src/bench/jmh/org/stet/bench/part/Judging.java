package org.stet.bench.part;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.stet.check.Judged;

/** All that a check does between reading an article and reporting on it. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Sample.BYTES)
public class Judging {
  /** Sentences, mentions, claims and verdicts of the article. */
  @Benchmark
  public Judged article(Sample sample) {
    return sample.checker.judge(sample.article);
  }
}
