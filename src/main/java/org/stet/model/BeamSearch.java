package org.stet.model;

import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the likeliest row of outcomes for the words of a sentence, following the best few at each
 * word. Step by step it is OpenNLP's {@code BeamSearch}, ties included; a reading is a link to the
 * one that it goes on from, where OpenNLP copies all outcomes at each word. For one thread.
 */
final class BeamSearch {
  /** Readings that are less likely than that are given up, as in OpenNLP. */
  private static final double LEAST = -100_000;

  private final int width;
  private final double[] scores;
  private final double[] highest;
  private final Scorer scorer;

  /** What a model says of the next word. */
  interface Scorer {
    /**
     * Writes the probability of each outcome at a word.
     *
     * @param before the reading up to there; null at the first word
     */
    void score(int at, @Nullable Path before, double[] scores);

    /** Whether an outcome may stand at a word. */
    boolean allows(int at, @Nullable Path before, int outcome);
  }

  /**
   * A reading of a sentence up to a word.
   *
   * @param before the reading up to the word before; null at the first word
   * @param score the logarithm of its probability
   */
  record Path(@Nullable Path before, int outcome, double score) implements Comparable<Path> {
    @Override
    public int compareTo(Path other) {
      return Double.compare(other.score, score);
    }
  }

  /**
   * @param width how many readings are followed at once
   * @param outcomes how many outcomes the model has
   */
  BeamSearch(int width, int outcomes, Scorer scorer) {
    this.width = width;
    this.scores = new double[outcomes];
    this.highest = new double[Math.min(width, outcomes)];
    this.scorer = scorer;
  }

  /** The number of the outcome of each word. */
  int[] best(int length) {
    PriorityQueue<Path> next = new PriorityQueue<>(width);
    if (length > 0) {
      advance(0, null, next);
    }
    for (int at = 1; at < length; at++) {
      PriorityQueue<Path> paths = next;
      next = new PriorityQueue<>(width);
      for (int i = 0; i < width && !paths.isEmpty(); i++) {
        advance(at, paths.remove(), next);
      }
    }
    return outcomes(next.peek(), length);
  }

  private void advance(int at, @Nullable Path before, PriorityQueue<Path> next) {
    scorer.score(at, before, scores);
    advance(at, before, least(), next);
    if (next.isEmpty()) {
      advance(at, before, 0, next);
    }
  }

  private void advance(int at, @Nullable Path before, double least, PriorityQueue<Path> next) {
    double score = before == null ? 0 : before.score();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= least && scorer.allows(at, before, i)) {
        double whole = score + Math.log(scores[i]);
        if (whole > LEAST) {
          next.add(new Path(before, i, whole));
        }
      }
    }
  }

  /** The lowest of the highest scores, of which there are as many as readings are followed. */
  private double least() {
    int known = 0;
    for (double score : scores) {
      if (known < highest.length || score > highest[0]) {
        known = insert(score, known);
      }
    }
    return highest[0];
  }

  /** Puts a score among the highest, which rise; the lowest falls out where they are full. */
  private int insert(double score, int known) {
    int at;
    if (known < highest.length) {
      at = known;
      while (at > 0 && highest[at - 1] > score) {
        highest[at] = highest[at - 1];
        at--;
      }
      highest[at] = score;
      return known + 1;
    }
    at = 0;
    while (at + 1 < known && highest[at + 1] < score) {
      highest[at] = highest[at + 1];
      at++;
    }
    highest[at] = score;
    return known;
  }

  private static int[] outcomes(@Nullable Path last, int length) {
    int[] outcomes = new int[length];
    Path path = last;
    for (int i = length - 1; i >= 0; i--) {
      if (path == null) {
        throw new IllegalStateException("no row of outcomes is allowed for the sentence");
      }
      outcomes[i] = path.outcome();
      path = path.before();
    }
    return outcomes;
  }
}
