package org.stet.model;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.store.FlatFile;
import org.stet.store.FlatFileWriter;
import org.stet.store.HashTable;
import org.stet.store.HashTableWriter;
import org.stet.store.IntRow;
import org.stet.store.LongRow;
import org.stet.store.TextsWriter;

/** Makes a file of {@link Models} of OpenNLP's. For use by one thread. */
public final class ModelsWriter {
  /** A word's tags are bits of one number. */
  private static final int MOST_TAGS = Long.SIZE;

  private final FlatFileWriter file = new FlatFileWriter();

  /**
   * A model as OpenNLP has it.
   *
   * @param outcomes their names, in order
   * @param features by name, which outcomes each speaks for and how strongly
   */
  public record Weights(List<String> outcomes, Map<String, Feature> features) {}

  /**
   * What a feature says.
   *
   * @param outcomes numbers of outcomes
   * @param weights one for each of them
   */
  public record Feature(List<Integer> outcomes, List<Double> weights) {}

  /**
   * The whole file.
   *
   * @param dictionary the tags that a word may have, which other words do not share
   * @throws IllegalArgumentException when a model cannot be written: two features have one hash, or
   *     there are more than 64 tags
   */
  public ByteBuffer write(
      Weights sentences,
      Weights tokens,
      Weights tags,
      Map<String, List<String>> dictionary,
      Weights phrases) {
    add(Models.SENTENCES, sentences);
    add(Models.TOKENS, tokens);
    add(Models.TAGS, tags);
    addDictionary(tags.outcomes(), dictionary);
    add(Models.PHRASES, phrases);
    return file.write(new FlatFile.Key(ModelLayout.VERSION, 0, 0));
  }

  private void add(int base, Weights model) {
    TextsWriter outcomes = new TextsWriter();
    model.outcomes().forEach(outcomes::add);
    HashTableWriter features = new HashTableWriter();
    IntRow rows = new IntRow();
    Patterns patterns = new Patterns();
    LongRow weights = new LongRow();
    model
        .features()
        .forEach(
            (name, feature) -> {
              put(features, name, rows.size() / 2);
              rows.add(patterns.place(feature.outcomes()));
              rows.add(weights.size());
              feature.weights().forEach(w -> weights.add(Double.doubleToRawLongBits(w)));
            });
    file.add(base + ModelLayout.OUTCOMES, outcomes);
    file.add(base + ModelLayout.FEATURES, features);
    file.add(base + ModelLayout.ROWS, rows);
    file.add(base + ModelLayout.PATTERNS, patterns.row);
    file.add(base + ModelLayout.WEIGHTS, weights);
  }

  private void addDictionary(List<String> outcomes, Map<String, List<String>> dictionary) {
    if (outcomes.size() > MOST_TAGS) {
      throw new IllegalArgumentException(
          "the tagger has %s tags; there may be %s".formatted(outcomes.size(), MOST_TAGS));
    }
    HashTableWriter words = new HashTableWriter();
    LongRow allowed = new LongRow();
    dictionary.forEach(
        (word, tags) -> {
          put(words, word, allowed.size());
          allowed.add(bits(outcomes, tags));
        });
    file.add(Models.TAGS + ModelLayout.WORDS, words);
    file.add(Models.TAGS + ModelLayout.ALLOWED, allowed);
  }

  private static long bits(List<String> outcomes, List<String> tags) {
    long bits = 0;
    for (int i = 0; i < outcomes.size(); i++) {
      bits |= tags.contains(outcomes.get(i)) ? 1L << i : 0;
    }
    return bits;
  }

  private static void put(HashTableWriter table, String name, int number) {
    long key = FeatureHash.key(FeatureHash.of(name));
    if (table.get(key) != HashTable.NONE) {
      throw new IllegalArgumentException("two names have the hash of '" + name + "'");
    }
    table.put(key, number);
  }

  /** Lists of outcomes, of which many features share one. */
  private static final class Patterns {
    final IntRow row = new IntRow();
    private final Map<List<Integer>, Integer> known = new HashMap<>();

    int place(List<Integer> outcomes) {
      return known.computeIfAbsent(
          outcomes,
          fresh -> {
            int place = row.add(fresh.size());
            fresh.forEach(row::add);
            return place;
          });
    }
  }
}
