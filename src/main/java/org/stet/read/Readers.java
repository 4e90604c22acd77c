package org.stet.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The input formats. A new one is a class and a line here. */
public final class Readers {
  private record Format(ArticleReader reader, List<String> extensions) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format(new PlainTextReader(), PlainTextReader.EXTENSIONS),
          new Format(new MarkdownReader(), MarkdownReader.EXTENSIONS),
          new Format(new HtmlReader(), HtmlReader.EXTENSIONS));

  private Readers() {}

  /**
   * The reader for a file.
   *
   * @param name a file name, path or URL path
   * @return empty when no reader knows the extension
   */
  public static Optional<ArticleReader> forName(String name) {
    return FORMATS.stream().map(Format::reader).filter(reader -> reader.reads(name)).findFirst();
  }

  /** All extensions that some reader knows, with their dot, in lower case. */
  public static List<String> extensions() {
    return FORMATS.stream().flatMap(format -> format.extensions().stream()).toList();
  }

  /** Whether a name ends in one of the extensions. */
  static boolean endsIn(String name, List<String> extensions) {
    String lower = name.toLowerCase(Locale.ROOT);
    return extensions.stream().anyMatch(lower::endsWith);
  }
}
