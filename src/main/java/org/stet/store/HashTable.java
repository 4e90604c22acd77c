package org.stet.store;

import java.nio.ByteBuffer;

/**
 * A table from hashes to numbers, with open addressing: a look-up reads one place of the file, or a
 * few in a row. Safe to share between threads.
 */
public final class HashTable {
  /** What {@link #get} gives for a hash that is not in the table. */
  public static final int NONE = -1;

  static final int SLOT = Long.BYTES + Integer.BYTES;

  private final ByteBuffer slots;
  private final int mask;

  HashTable(ByteBuffer slots) {
    this.slots = slots;
    this.mask = slots.limit() / SLOT - 1;
  }

  /** The number that stands under a hash, or {@link #NONE}. */
  public int get(long hash) {
    int slot = (int) hash & mask;
    for (int tries = 0; tries <= mask; tries++) {
      int number = slots.getInt(slot * SLOT + Long.BYTES);
      if (number == NONE) {
        return NONE;
      }
      if (slots.getLong(slot * SLOT) == hash) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }
}
