package org.stet.store;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A row of numbers that grows at its end. For use by one thread. */
public final class IntRow {
  private int[] numbers = new int[4];
  private int size;

  /** Adds a number and gives its index. */
  public int add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.addExact(size, size / 2 + 1));
    }
    numbers[size] = number;
    return size++;
  }

  /** Adds all numbers of another row. */
  public void addAll(IntRow other) {
    for (int i = 0; i < other.size; i++) {
      add(other.numbers[i]);
    }
  }

  public int size() {
    return size;
  }

  /**
   * The number at an index.
   *
   * @throws IndexOutOfBoundsException when there is none
   */
  public int get(int index) {
    return numbers[java.util.Objects.checkIndex(index, size)];
  }

  /** How many bytes {@link #writeTo} takes. */
  int byteSize() {
    return Math.multiplyExact(size, Integer.BYTES);
  }

  void writeTo(ByteBuffer out) {
    for (int i = 0; i < size; i++) {
      out.putInt(numbers[i]);
    }
  }
}
