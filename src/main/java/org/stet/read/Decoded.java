package org.stet.read;

import java.util.List;
import org.stet.text.Problem;
import org.stet.text.Source;

/** What the bytes of a file turned out to be. */
public sealed interface Decoded {
  /**
   * Text.
   *
   * @param source the file with its text, without a byte order mark
   * @param warnings what had to be guessed; hand them on with {@code Article.warned}
   * @param encoding how to write a changed text
   */
  record Text(Source source, List<Problem> warnings, Encoding encoding) implements Decoded {
    public Text {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Not text, or text in an encoding that cannot be told.
   *
   * @param why what was found and where, what was expected and what to do: whole sentences, without
   *     the file's name
   */
  record Broken(String why) implements Decoded {}
}
