package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.gate.Gate;
import org.stet.text.Article;

/** Reads and checks inputs on all cores; what comes out does not depend on which was done first. */
final class CheckedInputs {
  private final Function<Inputs.Input, Articles.Read> reading;
  private final BiFunction<Inputs.Input, Article, CheckedArticle> checking;
  private final Consumer<Inputs.Input> done;
  private final int threads;

  CheckedInputs(
      Function<Inputs.Input, Articles.Read> reading,
      BiFunction<Inputs.Input, Article, CheckedArticle> checking) {
    this(reading, checking, input -> {}, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param done is told of each input that is done, by several threads
   * @param threads how many inputs are read and checked at a time
   */
  CheckedInputs(
      Function<Inputs.Input, Articles.Read> reading,
      BiFunction<Inputs.Input, Article, CheckedArticle> checking,
      Consumer<Inputs.Input> done,
      int threads) {
    this.reading = reading;
    this.checking = checking;
    this.done = done;
    this.threads = threads;
  }

  /** What came of one input. */
  private sealed interface Outcome {
    record Done(CheckedArticle checked) implements Outcome {}

    record Not(Unchecked unchecked) implements Outcome {}
  }

  Run run(List<Inputs.Input> inputs) {
    List<CheckedArticle> checked = new ArrayList<>();
    List<Unchecked> unchecked = new ArrayList<>();
    for (Outcome outcome :
        inputs.size() == 1 ? List.of(outcome(inputs.getFirst())) : inParallel(inputs)) {
      switch (outcome) {
        case Outcome.Done done -> checked.add(done.checked());
        case Outcome.Not not -> unchecked.add(not.unchecked());
      }
    }
    return new Run(Gate.rules(), checked, unchecked);
  }

  private List<Outcome> inParallel(List<Inputs.Input> inputs) {
    int workers = Math.max(1, Math.min(inputs.size(), threads));
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      List<Future<Outcome>> futures =
          inputs.stream().map(input -> pool.submit(() -> outcome(input))).toList();
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> future : futures) {
        outcomes.add(future.get());
      }
      return outcomes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** A mistake of the program in one article must not lose the others. */
  private Outcome outcome(Inputs.Input input) {
    try {
      return switch (reading.apply(input)) {
        case Articles.Read.Failed failed -> new Outcome.Not(failed.unchecked());
        case Articles.Read.Ready ready -> new Outcome.Done(checking.apply(input, ready.article()));
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Not(new Unchecked(input.name(), Reason.ofMistake(e)));
    } finally {
      done.accept(input);
    }
  }
}
