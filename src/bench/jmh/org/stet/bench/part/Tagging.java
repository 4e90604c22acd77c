package org.stet.bench.part;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;
import org.stet.language.Language;
import org.stet.text.Span;

/** The words of sentences tagged. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Sample.BYTES)
public class Tagging {
  /** Tokens and tags of every sentence, though a check asks for those of a few. */
  @Benchmark
  public void tags(Sample sample, Engine engine, Blackhole hole) {
    Language language = engine.language();
    String prose = sample.article.prose();
    for (Span sentence : sample.sentences) {
      hole.consume(language.tag(prose, sentence, List.of()));
    }
  }
}
