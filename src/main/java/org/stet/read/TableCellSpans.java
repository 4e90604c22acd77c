package org.stet.read;

import org.commonmark.ext.gfm.tables.TableCell;
import org.stet.text.Span;

/**
 * Where the words of a table cell really stand. The library takes the backslash out of "\|" before
 * it parses a cell, and then counts without it.
 */
final class TableCellSpans {
  private TableCellSpans() {}

  /**
   * @param offset where the text that was parsed begins in the content
   * @param counted the span as the library counts it, from the content's beginning
   */
  static Span inSource(String content, int offset, TableCell cell, Span counted) {
    int start = offset + cell.getSourceSpans().getFirst().getInputIndex();
    int from = advance(content, start, counted.start() - start);
    return new Span(from, advance(content, from, counted.length()));
  }

  /** The place after so many characters, an escaped bar counting as one. */
  private static int advance(String content, int from, int count) {
    int at = from;
    for (int i = 0; i < count && at < content.length(); i++) {
      at += content.startsWith("\\|", at) ? 2 : 1;
    }
    return at;
  }
}
