package org.stet.report;

import java.util.regex.Pattern;
import org.stet.text.Screen;

/**
 * Other people's words where a reader makes something of signs: Markdown as GitHub and GitLab read
 * it, and HTML. Whoever reads the page sees the words as they are.
 */
public final class Markup {
  /** What opens emphasis, code, links, tags, tables, formulas and the like. */
  private static final String SIGNS = "\\`*_[]{}<>&|~$";

  /** Keeps two characters apart that together would mean something; no cleaned text has it. */
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  /**
   * Where code hosts make links behind the back of Markdown, after they have read escapes: people,
   * issues, merge requests, labels, addresses, emoji.
   */
  private static final Pattern REFERENCE =
      Pattern.compile(
          String.join(
              "|",
              "(?<=[@#!$%&~^])(?=[\\p{L}\\p{N}_\"'])",
              "(?<=:)(?=[\\p{L}/+_-])",
              "(?<=\\b(?i:www))(?=\\.)",
              "(?<=\\b(?i:gh))(?=-\\d)"));

  private Markup() {}

  /** One line, safe for a terminal too. It must not stand at the start of a line. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    String apart = Character.toString(ZERO_WIDTH_SPACE);
    REFERENCE
        .matcher(Screen.clean(text))
        .replaceAll(apart)
        .codePoints()
        .forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    if (c == ZERO_WIDTH_SPACE || SIGNS.indexOf(c) >= 0) {
      escaped.append("&#").append(c).append(';');
    } else {
      escaped.appendCodePoint(c);
    }
  }

  /** An address as a link that shows itself. */
  static String link(String url) {
    return "<" + ArtifactUri.of(url) + ">";
  }
}
