package org.stet.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Texts by number. Safe to share between threads. */
public final class Texts {
  private final ByteBuffer starts;
  private final ByteBuffer bytes;

  Texts(ByteBuffer starts, ByteBuffer bytes) {
    this.starts = starts;
    this.bytes = bytes;
  }

  /** The text of a number that {@link TextsWriter#add} gave. */
  public String get(int number) {
    int start = starts.getInt(number * Integer.BYTES);
    int end = starts.getInt((number + 1) * Integer.BYTES);
    byte[] text = new byte[end - start];
    bytes.get(start, text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
