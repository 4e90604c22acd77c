package org.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document with parts that a program writes, each between two comments that name it. */
public final class Page {
  private Page() {}

  /**
   * Replaces a part in a file.
   *
   * @throws IllegalArgumentException when the file lacks the marks of the part
   */
  public static void write(Path file, String part, String text) throws IOException {
    Files.writeString(file, with(Files.readString(file), part, text));
  }

  /**
   * A document with one part replaced.
   *
   * @throws IllegalArgumentException when it lacks the marks of the part
   */
  static String with(String document, String part, String text) {
    String begin = "<!-- begin " + part + " -->\n";
    String end = "<!-- end " + part + " -->\n";
    int from = document.indexOf(begin);
    int to = document.indexOf(end, Math.max(from, 0));
    if (from < 0 || to < 0) {
      throw new IllegalArgumentException(
          "the page has no part '%s' between %sand %s".formatted(part, begin, end).strip());
    }
    return document.substring(0, from + begin.length()) + text + document.substring(to);
  }
}
