package org.stet.text;

/**
 * What a source says to programs and not to readers: a comment, or a line or key that speaks to
 * Stet.
 *
 * @param span all of it in the source, with the marks around it
 * @param text what it says, without them
 * @param scope how much of the article it stands for by its place
 */
public record Aside(Span span, String text, Scope scope) {
  /** How much of an article a remark stands for by its place. */
  public enum Scope {
    /** It stands in the text, before some blocks and behind others. */
    PLACE,
    /** It stands in the head of the file, where it speaks for all of it. */
    FILE
  }
}
