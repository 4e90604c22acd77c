package org.stet.imports;

import java.util.List;
import java.util.regex.Pattern;

/** Texts of sources as packs keep them: without blanks at the edges or double ones inside. */
final class Wording {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  private Wording() {}

  static String clean(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** The other forms of a name: clean, none empty, none twice, none the name itself. */
  static List<String> others(String name, List<String> also) {
    return also.stream()
        .map(Wording::clean)
        .filter(a -> !a.isEmpty() && !a.equals(name))
        .distinct()
        .toList();
  }
}
