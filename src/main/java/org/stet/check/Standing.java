package org.stet.check;

import java.time.LocalDate;
import java.util.Optional;
import org.stet.text.Source;
import org.stet.text.Span;

/** Whether a finding counts, or somebody has said that it shall not. */
public sealed interface Standing {
  /** It counts. */
  record Open() implements Standing {}

  /**
   * Somebody has said that these words shall stand.
   *
   * @param reason why, in the words of whoever said so; may be empty
   * @param until the last day on which that holds, if it ends
   * @param source the file in which it is said: the article itself or a file beside it
   * @param span where
   */
  record Suppressed(String reason, Optional<LocalDate> until, Source source, Span span)
      implements Standing {}

  /** It was there when the baseline was made. */
  record InBaseline() implements Standing {}

  /** The standing of whatever nobody has spoken of. */
  Standing OPEN = new Open();
}
