package org.stet.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.stet.model.BeamSearch.Path;

/**
 * Joins the words of a sentence to phrases. Its features are those of OpenNLP's {@code
 * DefaultChunkerContextGenerator}, in the same order. For one thread.
 */
public final class Phrases implements BeamSearch.Scorer {
  /**
   * How many readings of a sentence are followed at once. Against OpenNLP's usual 10 it is two to
   * four times as fast, and not one chunk in a thousand is another.
   */
  private static final int WIDTH = 3;

  /** Not looked up yet. */
  private static final int UNSEEN = -2;

  private static final Piece LAST_START = Piece.of("p_1=bos");
  private static final Piece EARLIER_START = Piece.of("p_2=bos");

  private final Maxent model;
  private final BeamSearch search;
  private final Piece[] last;
  private final Piece[] earlier;
  private final boolean[] follows;
  private final boolean[] begins;

  private PhraseWindow window = new PhraseWindow(new String[0], new String[0]);
  private int prepared = -1;

  /** What all features say that come before those of earlier outcomes. */
  private final double[] head;

  /** For each last outcome, and for none, the rows of the features that hold it. */
  private final int[][] rows;

  Phrases(Maxent model) {
    this.model = model;
    int outcomes = model.outcomes();
    this.search = new BeamSearch(WIDTH, outcomes, this);
    this.last = new Piece[outcomes];
    this.earlier = new Piece[outcomes];
    Arrays.setAll(last, i -> Piece.of("p_1=" + model.outcome(i)));
    Arrays.setAll(earlier, i -> Piece.of("p_2=" + model.outcome(i)));
    this.begins = new boolean[outcomes];
    this.follows = new boolean[outcomes * outcomes];
    for (int next = 0; next < outcomes; next++) {
      begins[next] = !model.outcome(next).startsWith("I-");
      for (int before = 0; before < outcomes; before++) {
        follows[before * outcomes + next] = begins[next] || continues(before, next);
      }
    }
    this.head = new double[outcomes];
    this.rows = new int[outcomes + 1][PhraseWindow.SIZE];
  }

  /** Whether a phrase of the one outcome goes on with the other. */
  private boolean continues(int before, int next) {
    String name = model.outcome(before);
    return !name.equals("O") && name.substring(2).equals(model.outcome(next).substring(2));
  }

  /**
   * The part of each word in a phrase: {@code B-NP} begins one, {@code I-NP} goes on with it,
   * {@code O} is in none.
   */
  public String[] outcomes(String[] words, String[] tags) {
    window = new PhraseWindow(words, tags);
    prepared = -1;
    int[] best = search.best(words.length);
    String[] names = new String[best.length];
    Arrays.setAll(names, i -> model.outcome(best[i]));
    return names;
  }

  @Override
  public boolean allows(int at, @Nullable Path before, int outcome) {
    return before == null ? begins[outcome] : follows[before.outcome() * begins.length + outcome];
  }

  @Override
  public void score(int at, @Nullable Path before, double[] scores) {
    if (at != prepared) {
      prepare(at);
    }
    System.arraycopy(head, 0, scores, 0, scores.length);
    Path beforeThat = before == null ? null : before.before();
    Piece p1 = before == null ? LAST_START : last[before.outcome()];
    Piece p2 = beforeThat == null ? EARLIER_START : earlier[beforeThat.outcome()];
    model.addFeature(p2.hash(), scores);
    model.addFeature(p1.hash(), scores);
    model.addFeature(p2.then(p1).hash(), scores);
    for (int row : rows(before == null ? begins.length : before.outcome(), p1)) {
      model.add(row, scores);
    }
    Maxent.normalize(scores);
  }

  private void prepare(int at) {
    window.moveTo(at);
    model.begin(head);
    for (int i = 0; i < PhraseWindow.SIZE; i++) {
      model.addFeature(window.hash(i), head);
    }
    for (int[] known : rows) {
      known[0] = UNSEEN;
    }
    prepared = at;
  }

  private int[] rows(int outcome, Piece p1) {
    int[] known = rows[outcome];
    if (known[0] == UNSEEN) {
      for (int i = 0; i < known.length; i++) {
        // With an outcome before them, tags come before words.
        int part = (i + PhraseWindow.WORDS) % PhraseWindow.SIZE;
        known[i] = model.row(p1.hash() * window.shift(part) + window.hash(part));
      }
    }
    return known;
  }
}
