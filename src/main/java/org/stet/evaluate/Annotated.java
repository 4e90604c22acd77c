package org.stet.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Source;

/**
 * An article whose mistakes are known.
 *
 * @param article its text, without annotations
 * @param date the day on which it was published, where the article does not say so itself
 * @param expected its mistakes
 * @param lines for each line of the article the line of the file; empty when they are the same
 */
public record Annotated(
    Source article, Optional<LocalDate> date, List<Expected> expected, List<Integer> lines) {
  public Annotated {
    expected = List.copyOf(expected);
    lines = List.copyOf(lines);
  }

  /** An article that is the whole file. */
  public static Annotated whole(Source article, List<Expected> expected) {
    return new Annotated(article, Optional.empty(), expected, List.of());
  }

  /** Where a place of the article stands in the file; columns count code points. */
  Position inFile(int offset) {
    Position at = article.position(offset, ColumnUnit.CODE_POINT);
    return lines.isEmpty() ? at : new Position(lines.get(at.line() - 1), at.column());
  }
}
