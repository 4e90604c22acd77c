package org.stet.read;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Aside;
import org.stet.text.Span;

/** Gathers what a source says to Stet. Other comments are nobody's business here. */
final class Asides {
  /** Stet's own key in front matter, and the word with which a remark to it begins. */
  static final String KEY = "stet-ignore";

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private final String content;
  private final List<Aside> found;

  /**
   * @param content the text of the source
   * @param first those of its head
   */
  Asides(String content, List<Aside> first) {
    this.content = content;
    this.found = new ArrayList<>(first);
  }

  /** Takes the comments in a stretch of the source, which begins outside of one. */
  void comments(Span within) {
    int at = content.indexOf(OPEN, within.start());
    while (at >= 0 && at < within.end()) {
      // "<!-->" is a whole comment.
      int close = content.indexOf(CLOSE, at + 2);
      int end = close < 0 ? within.end() : Math.min(within.end(), close + CLOSE.length());
      comment(new Span(at, end));
      at = content.indexOf(OPEN, end);
    }
  }

  /** Takes one comment with its marks. */
  void comment(Span all) {
    String whole = all.of(content);
    int start = whole.startsWith(OPEN) ? OPEN.length() : 0;
    int end = whole.length() - (whole.endsWith(CLOSE) ? CLOSE.length() : 0);
    String inner = whole.substring(start, Math.max(start, end));
    if (isToStet(inner)) {
      found.add(new Aside(all, inner.strip(), Aside.Scope.PLACE));
    }
  }

  /** Whether words speak to Stet. */
  static boolean isToStet(String words) {
    return words.strip().startsWith(KEY);
  }

  List<Aside> all() {
    return found;
  }
}
