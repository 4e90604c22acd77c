package org.stet.fix;

import java.util.Locale;
import org.stet.text.Article;
import org.stet.text.Span;

/** New words in the typography of the place where they go. */
final class Wording {
  private static final String MARKS = " .,-'’";

  private final String prose;
  private final String source;
  private final Span span;

  Wording(Article article, Span span) {
    this.prose = article.prose();
    this.source = article.source().content();
    this.span = span;
  }

  /** With the article's kind of apostrophe, and one full stop where a sentence ends in "Jr." */
  String fitted(String text) {
    String shaped = prose.indexOf('’') >= 0 ? text.replace('\'', '’') : text;
    boolean isStopped = source.startsWith(".", span.end());
    return shaped.endsWith(".") && isStopped ? shaped.substring(0, shaped.length() - 1) : shaped;
  }

  /** Whether a text means nothing but itself in every format. */
  static boolean isPlain(String text) {
    return !text.isBlank()
        && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
  }

  /** Whether the old words are in capitals, as in a headline, and the new ones are not. */
  boolean isInCapitals(String text) {
    String old = span.of(source);
    return old.length() > 1
        && old.equals(old.toUpperCase(Locale.ROOT))
        && !text.equals(text.toUpperCase(Locale.ROOT));
  }
}
