package org.stet.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How the bytes of a file stand for its text, so that a changed text can be written as the old one
 * was.
 *
 * @param charset the encoding
 * @param marked whether a byte order mark stands at the start
 */
public record Encoding(Charset charset, boolean marked) {
  private static final String MARK = "\uFEFF";

  /**
   * The bytes of a text.
   *
   * @return empty when the encoding has no bytes for some letter
   */
  public Optional<byte[]> encode(String text) {
    try {
      ByteBuffer encoded =
          charset.newEncoder().encode(CharBuffer.wrap(marked ? MARK + text : text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return Optional.of(bytes);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether the encoding has bytes for all letters of a text. */
  public boolean has(String text) {
    return charset.newEncoder().canEncode(text);
  }
}
