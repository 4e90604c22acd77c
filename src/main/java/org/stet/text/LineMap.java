package org.stet.text;

import java.util.Arrays;

/** Where each line of a text starts. A line ends at LF, CRLF or a lone CR. */
final class LineMap {
  private final String text;
  private final int[] starts;

  LineMap(String text) {
    this.text = text;
    this.starts = starts(text);
  }

  String text() {
    return text;
  }

  private static int[] starts(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Whether the character at {@code i} is the last one of a line end; the CR of a CRLF is not. */
  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  Position position(int offset, ColumnUnit unit) {
    int line = lineAt(offset);
    return new Position(line + 1, 1 + unit.width(text, starts[line], offset));
  }

  /** The line that holds an offset, from 0. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  int count() {
    return starts.length;
  }

  /** A line's span without its line end; {@code line} counts from 0. */
  Span line(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new Span(starts[line], end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
