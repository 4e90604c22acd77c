package org.stet.store;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Makes a {@link HashTable}. For use by one thread. */
public final class HashTableWriter {
  private long[] hashes = new long[1 << 6];
  private int[] numbers = empty(hashes.length);
  private int size;

  private static int[] empty(int length) {
    int[] numbers = new int[length];
    Arrays.fill(numbers, HashTable.NONE);
    return numbers;
  }

  /** The number that stands under a hash, or {@link HashTable#NONE}. */
  public int get(long hash) {
    return numbers[slot(hash)];
  }

  /**
   * Puts a number under a hash, in place of an earlier one.
   *
   * @param number not negative
   */
  public void put(long hash, int number) {
    if (number < 0) {
      throw new IllegalArgumentException("a table holds no negative numbers: " + number);
    }
    int slot = slot(hash);
    if (numbers[slot] == HashTable.NONE) {
      size++;
    }
    hashes[slot] = hash;
    numbers[slot] = number;
    // Half full at most: the rows of taken slots stay short.
    if (size * 2 > hashes.length) {
      grow();
    }
  }

  private int slot(long hash) {
    int slot = (int) hash & (hashes.length - 1);
    while (numbers[slot] != HashTable.NONE && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[Math.multiplyExact(oldHashes.length, 2)];
    numbers = empty(hashes.length);
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldNumbers[i] != HashTable.NONE) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  int byteSize() {
    return Math.multiplyExact(hashes.length, HashTable.SLOT);
  }

  void writeTo(ByteBuffer out) {
    for (int i = 0; i < hashes.length; i++) {
      out.putLong(hashes[i]);
      out.putInt(numbers[i]);
    }
  }
}
