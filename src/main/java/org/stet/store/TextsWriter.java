package org.stet.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Makes {@link Texts}; a text that comes again gets the number that it has. For one thread. */
public final class TextsWriter {
  private final HashTableWriter known = new HashTableWriter();
  private final IntRow starts = new IntRow();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int size;

  public TextsWriter() {
    starts.add(0);
  }

  /** Adds a text and gives its number, from 0. */
  public int add(String text) {
    long hash = Hash.of(text);
    int number = known.get(hash);
    if (number != HashTable.NONE) {
      return number;
    }
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    starts.add(bytes.size());
    known.put(hash, size);
    return size++;
  }

  IntRow starts() {
    return starts;
  }

  int byteSize() {
    return bytes.size();
  }

  void writeTo(ByteBuffer out) {
    out.put(bytes.toByteArray());
  }
}
