package org.stet.model;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.stet.store.FlatFile;
import org.stet.store.HashTable;
import org.stet.store.Texts;

/**
 * A maximum-entropy model over the sections of a file: for each feature the outcomes that it speaks
 * for or against. It adds the same numbers in the same order as OpenNLP's {@code GISModel}, so that
 * probabilities are the same but for the last bit of {@link Math#exp}. Safe to share between
 * threads.
 */
final class Maxent {
  /** A feature that the model does not know. */
  static final int UNKNOWN = HashTable.NONE;

  private final HashTable features;
  private final ByteBuffer rows;
  private final ByteBuffer patterns;
  private final ByteBuffer weights;
  private final String[] outcomes;
  private final double prior;

  Maxent(FlatFile file, int base) {
    this.features = file.table(base + ModelLayout.FEATURES);
    this.rows = file.section(base + ModelLayout.ROWS);
    this.patterns = file.section(base + ModelLayout.PATTERNS);
    this.weights = file.section(base + ModelLayout.WEIGHTS);
    Texts names = file.texts(base + ModelLayout.OUTCOMES);
    this.outcomes = new String[file.section(base + ModelLayout.OUTCOMES).limit() / 4 - 1];
    Arrays.setAll(outcomes, names::get);
    this.prior = Math.log(1.0 / outcomes.length);
  }

  int outcomes() {
    return outcomes.length;
  }

  String outcome(int number) {
    return outcomes[number];
  }

  /** The row of a feature; {@link #UNKNOWN} where the model has none. */
  int row(long hash) {
    return features.get(FeatureHash.key(hash));
  }

  /** Sums before any feature has been seen. */
  void begin(double[] sums) {
    Arrays.fill(sums, prior);
  }

  /** Adds what a feature says; an unknown one says nothing. */
  void add(int row, double[] sums) {
    if (row == UNKNOWN) {
      return;
    }
    int pattern = rows.getInt(row * 2 * Integer.BYTES);
    int weight = rows.getInt((row * 2 + 1) * Integer.BYTES) * Double.BYTES;
    int end = (pattern + 1 + patterns.getInt(pattern * Integer.BYTES)) * Integer.BYTES;
    for (int at = (pattern + 1) * Integer.BYTES; at < end; at += Integer.BYTES) {
      sums[patterns.getInt(at)] += weights.getDouble(weight);
      weight += Double.BYTES;
    }
  }

  void addFeature(long hash, double[] sums) {
    add(row(hash), sums);
  }

  /** Turns sums into probabilities. */
  static void normalize(double[] sums) {
    double whole = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(sums[i]);
      whole += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= whole;
    }
  }

  /** The name of the outcome with the highest sum, the first where several have it. */
  String best(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] > sums[best]) {
        best = i;
      }
    }
    return outcomes[best];
  }
}
