package org.stet.bench.part;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.stet.fact.Facts;
import org.stet.fact.Person;

/** Questions to the index of the facts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LookUp.QUESTIONS)
public class LookUp {
  /** How many people are asked for, from all over the index. */
  static final int QUESTIONS = 1_024;

  /** The people. */
  @State(Scope.Benchmark)
  public static class Asked {
    List<String> ids = List.of();
    List<String> families = List.of();
    List<Person> people = List.of();

    /** Spreads them over the index. */
    @Setup
    public void choose(Sample sample) {
      List<Person> all = sample.facts.people();
      people =
          IntStream.range(0, QUESTIONS)
              .mapToObj(i -> all.get((int) ((long) i * all.size() / QUESTIONS)))
              .toList();
      ids = people.stream().map(Person::id).toList();
      families = people.stream().map(Person::family).toList();
    }
  }

  /** A person by id. */
  @Benchmark
  public void byId(Sample sample, Asked asked, Blackhole hole) {
    for (String id : asked.ids) {
      Optional<Person> person = sample.facts.person(id);
      hole.consume(person);
    }
  }

  /** Everybody of a family name. */
  @Benchmark
  public void byFamilyName(Sample sample, Asked asked, Blackhole hole) {
    for (String family : asked.families) {
      hole.consume(sample.gazetteer.names().family(family));
    }
  }

  /** Every term of a person in any office. */
  @Benchmark
  public void terms(Sample sample, Asked asked, Blackhole hole) {
    for (Person person : asked.people) {
      List<Facts.Tenure> terms = sample.facts.tenuresOf(person);
      hole.consume(terms);
    }
  }
}
