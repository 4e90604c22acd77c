package org.stet.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * A row of numbers that grows at its end. A long one grows block by block, so that it never needs
 * twice its room. For use by one thread.
 */
public final class IntRow {
  private static final int BLOCK_BITS = 16;
  private static final int BLOCK = 1 << BLOCK_BITS;

  private int[][] blocks = {new int[4]};
  private int size;

  /** Adds a number and gives its index. */
  public int add(int number) {
    int block = size >>> BLOCK_BITS;
    int within = size & (BLOCK - 1);
    if (block == blocks.length) {
      blocks = Arrays.copyOf(blocks, Math.addExact(block, block / 2 + 1));
    }
    if (blocks[block] == null) {
      blocks[block] = new int[BLOCK];
    } else if (within == blocks[block].length) {
      blocks[block] = Arrays.copyOf(blocks[block], Math.min(BLOCK, within + within / 2 + 1));
    }
    blocks[block][within] = number;
    return size++;
  }

  /** Adds all numbers of another row. */
  public void addAll(IntRow other) {
    for (int i = 0; i < other.size; i++) {
      add(other.get(i));
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
    int checked = Objects.checkIndex(index, size);
    return blocks[checked >>> BLOCK_BITS][checked & (BLOCK - 1)];
  }

  /** How many bytes {@link #writeTo} takes. */
  int byteSize() {
    return Math.multiplyExact(size, Integer.BYTES);
  }

  void writeTo(ByteBuffer out) {
    for (int i = 0; i < size; i++) {
      out.putInt(get(i));
    }
  }
}
