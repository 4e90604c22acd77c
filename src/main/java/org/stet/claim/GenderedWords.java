package org.stet.claim;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Titles for one sex, with their counterparts. */
final class GenderedWords {
  private static final Map<String, String> MALE =
      Map.of(
          "spokesman",
          "spokeswoman",
          "congressman",
          "congresswoman",
          "councilman",
          "councilwoman",
          "assemblyman",
          "assemblywoman",
          "businessman",
          "businesswoman",
          "policeman",
          "policewoman",
          "sportsman",
          "sportswoman",
          "mr",
          "Ms.");
  private static final Map<String, String> FEMALE =
      Map.ofEntries(
          Map.entry("spokeswoman", "spokesman"),
          Map.entry("congresswoman", "congressman"),
          Map.entry("councilwoman", "councilman"),
          Map.entry("assemblywoman", "assemblyman"),
          Map.entry("businesswoman", "businessman"),
          Map.entry("policewoman", "policeman"),
          Map.entry("sportswoman", "sportsman"),
          Map.entry("stateswoman", "statesman"),
          Map.entry("chairwoman", "chairman"),
          Map.entry("ms", "Mr."));

  /** Titles that firms give too. */
  private static final Set<String> PRIVATE =
      Set.of("spokesman", "spokeswoman", "businessman", "businesswoman");

  private GenderedWords() {}

  static Set<String> all() {
    Set<String> all = new HashSet<>(MALE.keySet());
    all.addAll(FEMALE.keySet());
    return all;
  }

  static boolean isMale(String key) {
    return MALE.containsKey(key);
  }

  /** The same title for the other sex; empty for a word that is no such title. */
  static String other(String key) {
    return (isMale(key) ? MALE : FEMALE).getOrDefault(key, "");
  }

  /** Whether firms, too, have people of this title. */
  static boolean isPrivate(String key) {
    return PRIVATE.contains(key);
  }
}
