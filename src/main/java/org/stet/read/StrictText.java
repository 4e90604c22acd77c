package org.stet.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Bytes read in one encoding without mending anything.
 *
 * @param text the text; empty when some bytes are not of the encoding
 * @param wrongAt the first byte that is not of the encoding, from 0
 * @param wrongLine its line, from 1
 * @param wrong how many stretches are not of the encoding
 * @param wide how many letters beyond ASCII were right
 */
record StrictText(Optional<String> text, int wrongAt, int wrongLine, int wrong, int wide) {

  /** Reads all bytes from {@code start} on. */
  static StrictText decode(byte[] bytes, int start, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int room = (int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 2;
    CharBuffer out = CharBuffer.allocate(room);
    int wrong = 0;
    int wrongAt = 0;
    int wrongLine = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      if (wrong == 0) {
        wrongAt = in.position();
        wrongLine = 1 + lineEnds(out);
      }
      wrong++;
      in.position(in.position() + result.length());
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    out.flip();
    return new StrictText(
        wrong == 0 ? Optional.of(out.toString()) : Optional.empty(),
        wrongAt,
        wrongLine,
        wrong,
        wrong == 0 ? 0 : wide(out));
  }

  /**
   * Whether a damaged file is still of this encoding: text in another one has hardly ever more
   * right letters beyond ASCII than wrong ones.
   */
  boolean isMostlyRight() {
    return wide > 0 && wide >= wrong;
  }

  private static int lineEnds(CharBuffer out) {
    CharBuffer soFar = out.duplicate().flip();
    int count = 0;
    for (int i = 0; i < soFar.length(); i++) {
      char c = soFar.charAt(i);
      boolean isCrOfCrLf = c == '\r' && i + 1 < soFar.length() && soFar.charAt(i + 1) == '\n';
      count += c == '\n' || (c == '\r' && !isCrOfCrLf) ? 1 : 0;
    }
    return count;
  }

  private static int wide(CharBuffer out) {
    return (int) out.chars().filter(c -> c > 127 && !Character.isLowSurrogate((char) c)).count();
  }
}
