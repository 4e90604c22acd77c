package org.stet.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Source;

/** The examples of a pack, which are written by hand and must outlive an import. */
final class Examples {
  private static final Pattern SECTION =
      Pattern.compile("^examples:.*(?:\\R(?:[ \\-#].*)?)*+", Pattern.MULTILINE);

  private Examples() {}

  /** The section as it stands in the pack; empty when there is none. */
  static String of(Optional<Source> pack) {
    if (pack.isEmpty()) {
      return "";
    }
    Matcher section = SECTION.matcher(pack.get().content());
    return section.find() ? section.group().stripTrailing() + "\n" : "";
  }
}
