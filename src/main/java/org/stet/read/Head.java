package org.stet.read;

import java.util.List;
import java.util.Optional;
import org.stet.text.Article.Published;
import org.stet.text.Metadata;
import org.stet.text.Problem;

/**
 * What a source says about itself.
 *
 * @param published the day it gives
 * @param metadata all its keys
 * @param warnings what of it could not be read
 */
record Head(Optional<Published> published, Metadata metadata, List<Problem> warnings) {
  /** Of a source that says nothing. */
  static final Head NONE = new Head(Optional.empty(), Metadata.NONE, List.of());
}
