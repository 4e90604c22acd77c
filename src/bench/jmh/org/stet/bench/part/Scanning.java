package org.stet.bench.part;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.stet.mention.Reading;

/** An article searched for names and titles of all facts. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Sample.BYTES)
public class Scanning {
  /** Sentences, words, people, places, bodies and titles of the article; nothing is tagged. */
  @Benchmark
  public Reading names(Sample sample) {
    return Reading.of(sample.article, sample.gazetteer, sample.language);
  }
}
