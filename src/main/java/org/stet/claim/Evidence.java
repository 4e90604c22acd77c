package org.stet.claim;

import org.stet.fact.Citation;
import org.stet.text.Span;

/** What a verdict rests on. */
public sealed interface Evidence {
  /**
   * What is known, as a sentence: "Antony Blinken was U.S. secretary of state from Jan. 26, 2021,
   * to Jan. 20, 2025."
   */
  String statement();

  /** A fact of a pack. */
  record FromFact(String statement, Citation citation) implements Evidence {}

  /** Other words of the same article. */
  record FromArticle(String statement, Span span) implements Evidence {}

  /** The calendar, which needs no source. */
  record FromCalendar(String statement) implements Evidence {}
}
