package org.stet.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * Turns the bytes of a file into text. Nothing is replaced in silence: bytes that are not of the
 * file's encoding make it {@link Decoded.Broken}.
 */
public final class Decoder {
  /** The largest file that is read, in bytes: a hundred times the longest article. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final String REMEDY =
      " Expected was text in UTF-8, UTF-16 with a byte order mark, or windows-1252; save the file"
          + " as UTF-8.";

  private Decoder() {}

  /**
   * Decodes a file: by its byte order mark, by the encoding an HTML page declares, as UTF-8, or, in
   * this order and with a warning, as windows-1252.
   *
   * @param name how reports call the file; a page is known by its extension or its first character
   * @param bytes at most {@value #MAX_BYTES}
   */
  public static Decoded decode(String name, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return broken(
          "The file has %d bytes, more than the %d that are read; split it."
              .formatted(bytes.length, MAX_BYTES));
    }
    return Signature.of(bytes)
        .map(signature -> marked(name, bytes, signature))
        .orElseGet(() -> unmarked(name, bytes));
  }

  private static Decoded marked(String name, byte[] bytes, Signature signature) {
    return switch (signature) {
      case Signature.Mark mark ->
          strict(
              name,
              StrictText.decode(bytes, mark.length(), mark.charset()),
              new Encoding(mark.charset(), true));
      case Signature.Other other ->
          broken("The file begins like " + other.what() + " at byte 0." + REMEDY);
    };
  }

  private static Decoded unmarked(String name, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return nul(bytes, i);
      }
    }
    Optional<Charset> declared = DeclaredCharset.of(name, bytes);
    if (declared.isPresent()) {
      Charset charset = declared.get();
      return strict(name, StrictText.decode(bytes, 0, charset), new Encoding(charset, false));
    }
    StrictText utf8 = StrictText.decode(bytes, 0, UTF_8);
    return utf8.text().isPresent() || utf8.isMostlyRight()
        ? strict(name, utf8, new Encoding(UTF_8, false))
        : windows1252(name, bytes, utf8.wrongAt());
  }

  private static Decoded nul(byte[] bytes, int at) {
    boolean wide = bytes.length % 2 == 0 && at < 2 && isEverySecond(bytes, at);
    String what = wide ? "UTF-16 without a byte order mark" : "binary data";
    return broken("Byte %d is NUL: the file looks like %s.%s".formatted(at, what, REMEDY));
  }

  /** Whether most of the first few letters have a zero byte in the same half. */
  private static boolean isEverySecond(byte[] bytes, int first) {
    int end = Math.min(bytes.length, 64);
    int zeros = 0;
    for (int i = first; i < end; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros * 4 > end;
  }

  private static Decoded strict(String name, StrictText read, Encoding encoding) {
    return read.text()
        .<Decoded>map(text -> new Decoded.Text(new Source(name, text), List.of(), encoding))
        .orElseGet(
            () ->
                broken(
                    "Byte %d, on line %d, is not %s, though the rest of the file is.%s"
                        .formatted(
                            read.wrongAt(), read.wrongLine(), encoding.charset().name(), REMEDY)));
  }

  private static Decoded windows1252(String name, byte[] bytes, int first) {
    StrictText read = StrictText.decode(bytes, 0, WINDOWS_1252);
    if (read.text().isEmpty()) {
      return broken(
          "Byte %d is not UTF-8, and byte %d, on line %d, is not windows-1252.%s"
              .formatted(first, read.wrongAt(), read.wrongLine(), REMEDY));
    }
    Source source = new Source(name, read.text().get());
    // Every byte is one letter in windows-1252, so the byte's place is the letter's.
    Problem warning =
        new Problem(
            source,
            new Span(first, first + 1),
            "this file is not UTF-8 and was read as windows-1252; save it as UTF-8");
    return new Decoded.Text(source, List.of(warning), new Encoding(WINDOWS_1252, false));
  }

  private static Decoded broken(String why) {
    return new Decoded.Broken(why);
  }

  /** What the first bytes of a file say that it is. */
  private sealed interface Signature {
    /** A byte order mark. */
    record Mark(Charset charset, int length) implements Signature {}

    /** A format that is not text. */
    record Other(String what) implements Signature {}

    private static Optional<Signature> of(byte[] bytes) {
      if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
        return Optional.of(new Other("UTF-32 text"));
      } else if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
        return Optional.of(new Mark(UTF_8, 3));
      } else if (begins(bytes, 0xFF, 0xFE)) {
        return Optional.of(new Mark(UTF_16LE, 2));
      } else if (begins(bytes, 0xFE, 0xFF)) {
        return Optional.of(new Mark(UTF_16BE, 2));
      }
      return format(bytes).map(Other::new);
    }

    private static Optional<String> format(byte[] bytes) {
      if (begins(bytes, '%', 'P', 'D', 'F', '-')) {
        return Optional.of("a PDF file");
      } else if (begins(bytes, 'P', 'K', 3, 4)) {
        return Optional.of("a ZIP archive or a word processor's file");
      } else if (begins(bytes, '{', '\\', 'r', 't', 'f')) {
        return Optional.of("an RTF file");
      }
      return begins(bytes, 0x1F, 0x8B) ? Optional.of("a gzip archive") : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... with) {
      for (int i = 0; i < with.length; i++) {
        if (i == bytes.length || (bytes[i] & 0xFF) != with[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
