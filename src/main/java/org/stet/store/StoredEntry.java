package org.stet.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Maps an entry of a ZIP archive that is stored as it is. {@code java.util.zip} does not tell where
 * an entry stands, so the directory of the archive is read here: APPNOTE 6.3.10, sections 4.3.7,
 * 4.3.12 and 4.3.16, without ZIP64, which no archive of this program needs.
 */
final class StoredEntry {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int STORED = 0;

  private StoredEntry() {}

  /**
   * The bytes of an entry.
   *
   * @return them; empty when the archive has no such entry, or has it compressed
   */
  static Optional<ByteBuffer> map(Path archive, String name) throws IOException {
    try (FileChannel file = FileChannel.open(archive, StandardOpenOption.READ)) {
      Optional<ByteBuffer> directory = directory(file);
      return directory.isEmpty() ? Optional.empty() : map(file, directory.get(), name);
    }
  }

  private static Optional<ByteBuffer> map(FileChannel file, ByteBuffer directory, String name)
      throws IOException {
    int at = find(directory, name.getBytes(StandardCharsets.UTF_8));
    if (at < 0 || directory.getShort(at + 10) != STORED) {
      return Optional.empty();
    }
    long size = Integer.toUnsignedLong(directory.getInt(at + 24));
    long head = Integer.toUnsignedLong(directory.getInt(at + 42));
    ByteBuffer local = read(file, head, LOCAL_SIZE);
    long start = head + LOCAL_SIZE + length(local, 26) + length(local, 28);
    return start + size > file.size()
        ? Optional.empty()
        : Optional.of(file.map(FileChannel.MapMode.READ_ONLY, start, size));
  }

  /** The directory, which stands at the end of the archive. */
  private static Optional<ByteBuffer> directory(FileChannel file) throws IOException {
    int size = (int) Math.min(file.size(), END_SIZE + LONGEST_COMMENT);
    ByteBuffer tail = read(file, file.size() - size, size);
    for (int at = size - END_SIZE; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        return Optional.of(
            read(file, Integer.toUnsignedLong(tail.getInt(at + 16)), tail.getInt(at + 12)));
      }
    }
    return Optional.empty();
  }

  /** Where an entry stands in the directory, or -1. */
  private static int find(ByteBuffer directory, byte[] name) {
    int at = 0;
    while (at + ENTRY_SIZE <= directory.limit() && directory.getInt(at) == ENTRY) {
      int length = length(directory, at + 28);
      if (length == name.length && hasAt(directory, at + ENTRY_SIZE, name)) {
        return at;
      }
      at += ENTRY_SIZE + length + length(directory, at + 30) + length(directory, at + 32);
    }
    return -1;
  }

  private static boolean hasAt(ByteBuffer directory, int at, byte[] name) {
    byte[] there = new byte[name.length];
    directory.get(at, there);
    return Arrays.equals(there, name);
  }

  private static int length(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private static ByteBuffer read(FileChannel file, long from, int size) throws IOException {
    if (size < 0 || from < 0 || from + size > file.size()) {
      throw new IOException("the archive is damaged");
    }
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
      // reads on
    }
    return bytes.flip();
  }
}
