package org.stet.report;

import org.stet.text.Screen;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * The line of the source in which a finding begins, cut to a window around the words. All three
 * parts are safe for a terminal.
 */
record Excerpt(String before, String words, String after) {
  private static final int WINDOW = 100;

  /** How far to look for what fills the window; a line may be a whole article. */
  private static final int REACH = 4 * WINDOW;

  static Excerpt of(Source source, Span span) {
    Span line = source.line(source.lineAt(span.start()));
    int start = Math.min(span.start(), line.end());
    int end = Math.min(Math.max(start, span.end()), line.end());
    return window(
        part(source, Math.max(line.start(), start - REACH), start).stripLeading(),
        part(source, start, Math.min(end, start + REACH)),
        part(source, end, Math.min(line.end(), end + REACH)).stripTrailing());
  }

  private static String part(Source source, int start, int end) {
    return Screen.clean(source.content().substring(start, end));
  }

  private static Excerpt window(String before, String words, String after) {
    String shown = Columns.of(words).head(WINDOW);
    int room = WINDOW - Columns.of(shown).width();
    Columns left = Columns.of(before);
    Columns right = Columns.of(after);
    String lead = left.tail(Math.max(room / 2, room - right.width()));
    return new Excerpt(lead, shown, right.head(room - Columns.of(lead).width()));
  }

  String line(Ink ink) {
    return before + ink.words(words) + after;
  }

  /** Carets that stand under the words. */
  String marks() {
    int width = Math.max(1, Columns.of(words).width());
    return " ".repeat(Columns.of(before).width()) + "^".repeat(width);
  }

  /**
   * Whether some of it is written from right to left: then terminals order the line in ways of
   * their own, and nobody knows what stands under what.
   */
  boolean isRightToLeft() {
    return (before + words + after).codePoints().anyMatch(Excerpt::isRightToLeft);
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
