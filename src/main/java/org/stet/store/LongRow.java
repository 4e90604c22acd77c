package org.stet.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/** A row of long numbers that grows at its end. For use by one thread. */
public final class LongRow {
  private long[] numbers = new long[16];
  private int size;

  public void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.addExact(size, size / 2));
    }
    numbers[size++] = number;
  }

  public int size() {
    return size;
  }

  /**
   * The number at an index.
   *
   * @throws IndexOutOfBoundsException when there is none
   */
  public long get(int index) {
    return numbers[Objects.checkIndex(index, size)];
  }

  /** How many bytes {@link #writeTo} takes. */
  int byteSize() {
    return Math.multiplyExact(size, Long.BYTES);
  }

  void writeTo(ByteBuffer out) {
    for (int i = 0; i < size; i++) {
      out.putLong(numbers[i]);
    }
  }
}
