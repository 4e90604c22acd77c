package org.stet.report;

import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * Where words stand, as lines and columns.
 *
 * @param start the first character
 * @param end the place after the last one
 */
record Region(Position start, Position end) {
  static Region of(Source source, Span span, ColumnUnit unit) {
    return new Region(source.position(span.start(), unit), source.position(span.end(), unit));
  }
}
