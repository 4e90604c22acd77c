package org.stet.mention;

import java.util.Arrays;
import java.util.Map;

/**
 * Numbers by words as keys for look-up: a table with open addressing, most of it empty, since
 * nearly all words that it is asked for are not in it. Immutable and safe to share.
 */
public final class WordTable {
  /** What {@link #get} gives for a word that is not in the table. */
  public static final int NONE = 0;

  /** Places for each word, at least. */
  private static final int ROOM = 4;

  private final String[] words;

  /** Beside the words, so that of nearly all others nothing else need be looked at. */
  private final int[] hashes;

  private final int[] numbers;

  /**
   * @param numbers none of them {@link #NONE}
   */
  public WordTable(Map<String, Integer> numbers) {
    int size = Integer.highestOneBit(Math.max(1, numbers.size() * ROOM)) * 2;
    this.words = new String[size];
    this.hashes = new int[size];
    this.numbers = new int[size];
    Arrays.fill(words, "");
    numbers.forEach(this::put);
  }

  private void put(String word, int number) {
    int place = place(word, word.hashCode());
    words[place] = word;
    hashes[place] = word.hashCode();
    numbers[place] = number;
  }

  /** Where a word is, or the free place where it would be. */
  private int place(String word, int hash) {
    int place = (hash ^ (hash >>> 16)) & (words.length - 1);
    while (numbers[place] != NONE && !(hashes[place] == hash && words[place].equals(word))) {
      place = (place + 1) & (words.length - 1);
    }
    return place;
  }

  /** The number of a word. */
  public int get(String word) {
    return get(word, word.hashCode());
  }

  /** The same for a caller who has the hash of the word at hand. */
  int get(String word, int hash) {
    return numbers[place(word, hash)];
  }
}
