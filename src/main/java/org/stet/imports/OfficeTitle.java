package org.stet.imports;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles as packs have them: "President of the United States" is "president" there. */
final class OfficeTitle {
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");

  private OfficeTitle() {}

  /**
   * A title without its jurisdiction, in lower case.
   *
   * @param label as a source has it
   * @param jurisdiction the names of the place or body
   */
  static String of(String label, List<String> jurisdiction) {
    String title = Wording.clean(label);
    for (String name : jurisdiction) {
      String plain = Pattern.quote(name.replaceFirst("^(?i)the ", ""));
      title = title.replaceFirst("(?iu) (?:of|for) (?:the )?" + plain + "$", "");
      title = title.replaceFirst("(?iu)^" + plain + "(?:['’]s?)? (?=\\p{L})", "");
    }
    return lower(title);
  }

  /** Lower case but for acronyms: "CEO" stays. */
  static String lower(String title) {
    return Stream.of(Wording.clean(title).split(" "))
        .map(w -> ACRONYM.matcher(w).matches() ? w : w.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
