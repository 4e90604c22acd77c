package org.stet.fix;

import org.stet.text.Source;
import org.stet.text.Span;

/**
 * Words that cannot stand and that no machine may mend.
 *
 * @param source the text they stand in
 * @param span the words
 * @param why what stands in the way, as the end of a sentence
 * @param rule the rule that found them wrong
 */
public record Left(Source source, Span span, String why, String rule) {
  /** The words. */
  public String words() {
    return span.of(source.content());
  }

  /** Whether another one is about the same words in a later state of the text. */
  boolean isAgain(Left later) {
    return source != later.source && rule.equals(later.rule) && words().equals(later.words());
  }
}
