package org.stet.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parties by the names that sources give them. */
final class Parties {
  private static final Map<String, FoundEntity> AMERICAN =
      Map.of(
          "democrat", party("democratic-party", "Democratic Party"),
          "democratic", party("democratic-party", "Democratic Party"),
          "republican", party("republican-party", "Republican Party"),
          "independent", party("independent-politicians", "independent"));

  private static final Set<String> NONE =
      Set.of("no party", "none", "unknown", "nonpartisan", "no classification");

  private Parties() {}

  private static FoundEntity party(String id, String name) {
    return new FoundEntity(id, Optional.of(id), false, name, List.of());
  }

  /** The party that a word means; one that nobody knows goes by the word itself. */
  static FoundEntity entity(String name) {
    return Optional.ofNullable(AMERICAN.get(name.toLowerCase(Locale.ROOT)))
        .orElseGet(
            () -> new FoundEntity("party " + name, Optional.empty(), false, name, List.of()));
  }

  /** Whether a word names a party at all. */
  static boolean isParty(String word) {
    return !NONE.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The same where the word lacks "Party": "Whig". */
  static FoundEntity american(String word) {
    boolean isWhole =
        AMERICAN.containsKey(word.toLowerCase(Locale.ROOT))
            || word.toLowerCase(Locale.ROOT).contains("party");
    return entity(isWhole ? word : word + " Party");
  }
}
