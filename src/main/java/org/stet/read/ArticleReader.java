package org.stet.read;

import org.stet.text.Article;
import org.stet.text.Source;

/** Reads one input format. Readers have no state and may be used by several threads. */
public interface ArticleReader {
  /**
   * Whether a file is of this reader's format, judged by its extension.
   *
   * @param fileName a file name, path or URL path; upper and lower case are the same
   */
  boolean reads(String fileName);

  /**
   * Reads an article. No text fails: what cannot be read as intended is among the article's
   * warnings.
   */
  default Article read(Source source) {
    return read(source, ReadOptions.STANDARD);
  }

  /** The same for a house that has a way of its own. */
  Article read(Source source, ReadOptions options);
}
