package org.stet.read;

import org.commonmark.ext.gfm.tables.TableCell;
import org.stet.text.Span;

/**
 * Where the words of a table cell really stand. The library takes the backslash out of "\\|" before
 * it parses a cell, and then counts without it.
 */
final class TableCellSpans {
  private final String content;

  /** A place as the library counts it; only ever moves on, since a cell may be a megabyte long. */
  private int counted;

  /** The same place in the content. */
  private int actual;

  /**
   * @param offset where the text that was parsed begins in the content
   */
  TableCellSpans(String content, int offset, TableCell cell) {
    this.content = content;
    this.counted = offset + cell.getSourceSpans().getFirst().getInputIndex();
    this.actual = counted;
  }

  /**
   * @param span the span as the library counts it, from the content's beginning; not before the
   *     last one that was asked for
   */
  Span inSource(Span span) {
    int start = place(span.start());
    return new Span(start, place(span.end()));
  }

  private int place(int wanted) {
    while (counted < wanted && actual < content.length()) {
      actual += content.startsWith("\\|", actual) ? 2 : 1;
      counted++;
    }
    return actual;
  }
}
