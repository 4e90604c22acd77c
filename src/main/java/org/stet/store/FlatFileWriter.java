package org.stet.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes a {@link FlatFile} of sections. For use by one thread. */
public final class FlatFileWriter {
  /** A file larger than this, in bytes, is put together outside of the heap. */
  private static final int LARGE = 64 << 20;

  private final List<Section> sections = new ArrayList<>();

  private record Section(int number, int size, Consumer<ByteBuffer> writer) {}

  /** Adds a row as a section. */
  public void add(int section, IntRow row) {
    sections.add(new Section(section, row.byteSize(), row::writeTo));
  }

  /** Adds a row of long numbers as a section. */
  public void add(int section, LongRow row) {
    sections.add(new Section(section, row.byteSize(), row::writeTo));
  }

  /** Adds a table as a section. */
  public void add(int section, HashTableWriter table) {
    sections.add(new Section(section, table.byteSize(), table::writeTo));
  }

  /** Adds texts, which take this section and the next one. */
  public void add(int section, TextsWriter texts) {
    add(section, texts.starts());
    sections.add(new Section(section + 1, texts.byteSize(), texts::writeTo));
  }

  /**
   * The whole file.
   *
   * @throws ArithmeticException when it would be larger than 2 GB
   */
  public ByteBuffer write(FlatFile.Key key) {
    int start = FlatFile.HEAD + sections.size() * FlatFile.ENTRY;
    int size = start;
    for (Section section : sections) {
      size = Math.addExact(size, section.size());
    }
    ByteBuffer out = size > LARGE ? ByteBuffer.allocateDirect(size) : ByteBuffer.allocate(size);
    out.putInt(FlatFile.MAGIC).putInt(key.version()).putLong(key.high()).putLong(key.low());
    out.putInt(sections.size());
    for (Section section : sections) {
      out.putInt(section.number()).putInt(start).putInt(section.size());
      start += section.size();
    }
    sections.forEach(section -> section.writer().accept(out));
    return out.flip();
  }
}
