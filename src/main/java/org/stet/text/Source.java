package org.stet.text;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file or page as it is stored: a name and its text, decoded once, without a byte order mark.
 *
 * <p>Offsets in a source are UTF-16 units from its first character.
 */
public final class Source {
  private final String name;
  private final Supplier<String> text;
  private final Optional<Stamp> stamp;
  private @Nullable LineMap lines;

  /**
   * @param name how reports call the source: a path with forward slashes, or a URL
   * @param content its text as decoded, line ends untouched
   */
  public Source(String name, String content) {
    this(name, () -> content, Optional.empty());
  }

  private Source(String name, Supplier<String> text, Optional<Stamp> stamp) {
    this.name = name;
    this.text = text;
    this.stamp = stamp;
  }

  /**
   * A source whose text is fetched when somebody asks for it.
   *
   * @param text gives the same text each time
   */
  public static Source later(String name, Supplier<String> text) {
    return new Source(name, text, Optional.empty());
  }

  /**
   * A source whose text is fetched when somebody asks for it, and not kept.
   *
   * @param stamp what says that the text is the same as at another time
   * @param text gives the same text each time
   */
  public static Source stored(String name, Stamp stamp, Supplier<String> text) {
    return new Source(name, text, Optional.of(stamp));
  }

  public String name() {
    return name;
  }

  /** What says that the text is the same as at another time; empty when only the text does. */
  public Optional<Stamp> stamp() {
    return stamp;
  }

  public String content() {
    LineMap known = lines;
    return known == null ? text.get() : known.text();
  }

  /** Made when it is first asked for; two threads that ask at once make the same one. */
  private LineMap lines() {
    LineMap known = lines;
    if (known == null) {
      known = new LineMap(content());
      lines = known;
    }
    return known;
  }

  /** Line and column of an offset from 0 up to and including the content's length. */
  public Position position(int offset, ColumnUnit unit) {
    return lines().position(offset, unit);
  }

  /** How many lines there are; an empty source has one. */
  public int lineCount() {
    return lines().count();
  }

  /** A line without its line end; the first line is 1. */
  public Span line(int number) {
    return lines().line(number - 1);
  }

  /** The line that an offset stands in, from 1. */
  public int lineAt(int offset) {
    return lines().lineAt(offset) + 1;
  }

  @Override
  public String toString() {
    return name;
  }
}
