package org.stet.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.stet.fact.Example;
import org.stet.fact.Facts;
import org.stet.fact.PackOutline;
import org.stet.text.Problem;
import org.stet.text.Span;

/**
 * What came of looking through packs.
 *
 * @param packs how many were looked through
 * @param problems what is wrong with them, by file and place
 * @param examples how many examples they have
 * @param held how many of those hold; empty where they could not be run
 * @param gaps times without a holder
 */
public record Lint(
    int packs, List<Problem> problems, int examples, OptionalInt held, List<Gap> gaps) {
  public Lint {
    problems = List.copyOf(problems);
    gaps = List.copyOf(gaps);
  }

  /** Runs the examples of packs that have no mistake, and looks for gaps in their offices. */
  public static Lint sound(List<PackOutline> packs, Facts facts) {
    Proof proof = new Proof(facts);
    List<Problem> problems = unproven(packs);
    List<Example> examples = packs.stream().flatMap(p -> p.examples().stream()).toList();
    List<Problem> failures = examples.stream().flatMap(e -> proof.failure(e).stream()).toList();
    problems.addAll(failures);
    List<Gap> gaps =
        packs.stream()
            .flatMap(p -> p.offices().stream())
            .flatMap(id -> facts.office(id).stream())
            .flatMap(office -> Gap.of(office).stream())
            .toList();
    return new Lint(
        packs.size(),
        sorted(problems),
        examples.size(),
        OptionalInt.of(examples.size() - failures.size()),
        gaps);
  }

  /** What is told of packs whose examples cannot be run. */
  public static Lint broken(List<PackOutline> packs, int count, List<Problem> problems) {
    List<Problem> all = unproven(packs);
    all.addAll(problems);
    int examples = packs.stream().mapToInt(p -> p.examples().size()).sum();
    return new Lint(count, sorted(all), examples, OptionalInt.empty(), List.of());
  }

  private static List<Problem> unproven(List<PackOutline> packs) {
    List<Problem> problems = new ArrayList<>();
    for (PackOutline pack : packs) {
      if (pack.needsProof() && pack.examples().isEmpty()) {
        problems.add(
            new Problem(
                pack.source(),
                new Span(0, 0),
                "a pack with offices, facts, members or events needs 'examples:' that prove it"));
      }
    }
    return problems;
  }

  private static List<Problem> sorted(List<Problem> problems) {
    return problems.stream()
        .sorted(Comparator.comparing((Problem p) -> p.source().name()).thenComparing(Problem::span))
        .toList();
  }
}
