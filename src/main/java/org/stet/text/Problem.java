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
    Span line = source.line(at.line());
    String text = line.of(source.content());
    int end = Math.max(span.start() + 1, Math.min(span.end(), line.end()));
    int width =
        Math.max(
            1, text.codePointCount(0, Math.min(end, line.end()) - line.start()) - at.column() + 1);
    return "%s:%d:%d: %s%s%n    %s%n    %s%s"
        .formatted(
            source.name(),
            at.line(),
            at.column(),
            level,
            message,
            text,
            lead(text, at.column() - 1),
            "^".repeat(width));
  }

  /**
   * As many blanks as the first code points are wide; a tab stays a tab, so that the carets stand
   * right.
   */
  private static String lead(String text, int codePoints) {
    StringBuilder lead = new StringBuilder();
    text.codePoints().limit(codePoints).forEach(c -> lead.append(c == '\t' ? '\t' : ' '));
    return lead.toString();
  }
}
