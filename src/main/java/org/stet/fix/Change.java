package org.stet.fix;

import org.stet.text.Source;
import org.stet.text.Span;

/**
 * A change of a source that a machine may make.
 *
 * @param source the text as it was before the change
 * @param span the words to replace
 * @param text what to write instead
 * @param rule the rule that found the words wrong
 */
public record Change(Source source, Span span, String text, String rule) {
  /** The words that are replaced. */
  public String old() {
    return span.of(source.content());
  }
}
