package org.stet.store;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A file of sections. Opening it reads its head and nothing else, so it may be mapped into memory
 * at any size. Safe to share between threads.
 */
public final class FlatFile {
  /** "Stet", then the version of the layout. */
  static final int MAGIC = 0x53746574;

  /**
   * What stands before the list of sections: magic, version, two halves of the key, their count.
   */
  static final int HEAD = 3 * Integer.BYTES + 2 * Long.BYTES;

  static final int ENTRY = 3 * Integer.BYTES;

  private final ByteBuffer file;

  private FlatFile(ByteBuffer file) {
    this.file = file;
  }

  /**
   * What a file was made from: anything made from other sources, or in another layout, has another
   * key.
   *
   * @param version the version of the layout
   */
  public record Key(int version, long high, long low) {}

  /**
   * Opens a file.
   *
   * @param version the layout that the caller understands
   * @return the file; empty when it is none of ours, is cut off or has another layout
   */
  public static Optional<FlatFile> open(ByteBuffer file, int version) {
    boolean isOurs = file.limit() >= HEAD && file.getInt(0) == MAGIC && file.getInt(4) == version;
    FlatFile opened = new FlatFile(file);
    return isOurs && opened.isWhole() ? Optional.of(opened) : Optional.empty();
  }

  /** What the file was made from. */
  public Key key() {
    return new Key(file.getInt(4), file.getLong(8), file.getLong(16));
  }

  private boolean isWhole() {
    long end = HEAD + (long) count() * ENTRY;
    if (count() < 0 || file.limit() < end) {
      return false;
    }
    for (int i = 0; i < count(); i++) {
      if (start(i) < 0 || length(i) < 0) {
        return false;
      }
      end = Math.max(end, (long) start(i) + length(i));
    }
    return end <= file.limit();
  }

  private int count() {
    return file.getInt(24);
  }

  private int start(int entry) {
    return file.getInt(HEAD + entry * ENTRY + 4);
  }

  private int length(int entry) {
    return file.getInt(HEAD + entry * ENTRY + 8);
  }

  /** Whether the file has a section of that number. */
  public boolean has(int section) {
    return find(section) >= 0;
  }

  private int find(int section) {
    for (int i = 0; i < count(); i++) {
      if (file.getInt(HEAD + i * ENTRY) == section) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The bytes of a section.
   *
   * @throws IllegalArgumentException when the file has none of that number
   */
  public ByteBuffer section(int section) {
    int entry = find(section);
    if (entry < 0) {
      throw new IllegalArgumentException("the file has no section " + section);
    }
    return file.slice(start(entry), length(entry));
  }

  /** A section as a table. */
  public HashTable table(int section) {
    return new HashTable(section(section));
  }

  /** A section and the one after it as texts. */
  public Texts texts(int section) {
    return new Texts(section(section), section(section + 1));
  }

  /** The whole file. */
  public ByteBuffer bytes() {
    return file.duplicate().rewind();
  }

  /** How many bytes the file has. */
  public int size() {
    return file.limit();
  }
}
