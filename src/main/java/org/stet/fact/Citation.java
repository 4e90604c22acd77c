package org.stet.fact;

import java.time.LocalDate;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * On whose word a fact is held.
 *
 * @param url the public source that says so
 * @param checked the day on which the fact was last held against it
 * @param pack the file that states the fact
 * @param start where in that file it begins: with millions of facts, two numbers take less room
 *     than a span
 * @param end where it ends
 */
public record Citation(String url, LocalDate checked, Source pack, int start, int end) {
  Citation(String url, LocalDate checked, Source pack, Span span) {
    this(url, checked, pack, span.start(), span.end());
  }

  /** Where in the file the fact stands. */
  public Span span() {
    return new Span(start, end);
  }
}
