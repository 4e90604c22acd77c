package org.stet.gate;

import java.util.List;
import org.stet.text.Span;

/**
 * What is wrong with a suppression.
 *
 * @param span its words in the file that holds it
 * @param says what it claims to do
 * @param message what is wrong and what to do, as one sentence
 * @param removal what can be taken out of the file to mend it; none where people must decide
 */
record Flaw(Span span, String says, String message, List<Span> removal) {
  Flaw {
    removal = List.copyOf(removal);
  }

  /** One that people mend. */
  Flaw(Span span, String says, String message) {
    this(span, says, message, List.of());
  }
}
