package org.stet.bench.part;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.stet.text.Span;

/** An article cut into sentences. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Sample.BYTES)
public class Splitting {
  /** All sentences of the article. */
  @Benchmark
  public List<Span> sentences(Sample sample) {
    return sample.language.sentences(sample.article);
  }
}
