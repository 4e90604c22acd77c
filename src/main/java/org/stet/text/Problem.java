package org.stet.text;

/**
 * A mistake in one of our own files, such as a pack, or something in an article's file that could
 * not be read as intended: where it is and what was expected there.
 *
 * @param source the file
 * @param span the words that are wrong
 * @param message what is wrong, what was expected and what to do, as one sentence
 */
public record Problem(Source source, Span span, String message) {
  /** So much of a line is shown before the words, and in all. */
  private static final int BEFORE = 60;

  private static final int WIDEST = 140;

  /** {@code file:line:column: message}, then the line and a caret line under the words. */
  public String describe() {
    return describe("");
  }

  /**
   * The same with a word before the message.
   *
   * @param level such as {@code "warning: "}
   */
  public String describe(String level) {
    Position at = source.position(span.start(), ColumnUnit.CODE_POINT);
    return "%s: %s%s%n    %s"
        .formatted(
            Screen.place(source.name(), at),
            level,
            Screen.clean(message),
            excerpt(source.line(at.line())));
  }

  /** The words in their line, cut to what fits a screen, with carets under them. */
  private String excerpt(Span line) {
    int from = Math.max(line.start(), span.start() - BEFORE);
    int to = Math.min(line.end(), from + WIDEST);
    int end = Math.max(span.start(), Math.min(span.end(), to));
    String lead = (from > line.start() ? "…" : "") + shown(from, span.start());
    String words = shown(span.start(), end);
    String rest = shown(end, to) + (to < line.end() ? "…" : "");
    return "%s%s%s%n    %s%s"
        .formatted(
            lead, words, rest, " ".repeat(width(lead)), "^".repeat(Math.max(1, width(words))));
  }

  private String shown(int from, int to) {
    return Screen.clean(source.content().substring(from, Math.max(from, to)));
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
