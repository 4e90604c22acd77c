package org.stet.fix;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/**
 * The difference of two texts with the same number of lines, in the form that {@code patch} and
 * {@code git apply} read.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder diff = new StringBuilder();

  private UnifiedDiff(String before, String after) {
    this.before = lines(before);
    this.after = lines(after);
  }

  /** Lines with their line ends; a carriage return is part of its line, as in git. */
  private static List<String> lines(String text) {
    return Arrays.asList(text.split("(?<=\n)", -1)).stream().filter(l -> !l.isEmpty()).toList();
  }

  /**
   * The difference of two files to the byte, whatever their encoding and mark; empty when there is
   * none.
   *
   * @param before the bytes of a text in whose encoding a line end is the one byte of ASCII
   * @param after the same of the changed text
   */
  public static byte[] of(String path, byte[] before, byte[] after) {
    // Latin-1 has one letter for each byte.
    return of(new String(path.getBytes(UTF_8), ISO_8859_1), latin1(before), latin1(after))
        .getBytes(ISO_8859_1);
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  /** The difference; empty when there is none. */
  static String of(String path, String before, String after) {
    UnifiedDiff it = new UnifiedDiff(before, after);
    if (it.before.size() != it.after.size()) {
      throw new IllegalArgumentException("a repair never makes or takes lines");
    }
    it.hunks();
    return it.diff.isEmpty()
        ? ""
        : "--- a%s\n+++ b%s\n%s".formatted(below(path), below(path), it.diff);
  }

  private static String below(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  private void hunks() {
    int at = 0;
    while (at < before.size()) {
      if (isSame(at)) {
        at++;
      } else {
        int end = end(at);
        hunk(Math.max(0, at - CONTEXT), Math.min(before.size(), end + CONTEXT));
        at = end;
      }
    }
  }

  private boolean isSame(int line) {
    return before.get(line).equals(after.get(line));
  }

  /** After the last changed line that shares context with the one before it. */
  private int end(int first) {
    int end = first + 1;
    for (int i = end; i < before.size() && i <= end + 2 * CONTEXT; i++) {
      end = isSame(i) ? end : i + 1;
    }
    return end;
  }

  private void hunk(int from, int to) {
    String range = (from + 1) + "," + (to - from);
    diff.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
    int at = from;
    while (at < to) {
      if (isSame(at)) {
        line(' ', before.get(at++));
      } else {
        int end = at;
        while (end < to && !isSame(end)) {
          end++;
        }
        before.subList(at, end).forEach(l -> line('-', l));
        after.subList(at, end).forEach(l -> line('+', l));
        at = end;
      }
    }
  }

  private void line(char sign, String line) {
    diff.append(sign).append(line);
    if (!line.endsWith("\n")) {
      diff.append("\n\\ No newline at end of file\n");
    }
  }
}
