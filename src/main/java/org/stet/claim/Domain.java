package org.stet.claim;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What an office is about: defense, foreign affairs, justice. */
final class Domain {
  private static final Set<String> RANKS =
      Set.of(
          "minister",
          "secretary",
          "of",
          "the",
          "for",
          "to",
          "chief",
          "director",
          "general",
          "affairs",
          "head");

  private Domain() {}

  /** Whether two titles are about the same thing, as defense secretary and defence minister are. */
  static boolean isShared(String title, String other) {
    Set<String> words = words(title);
    words.retainAll(words(other));
    return !words.isEmpty();
  }

  private static Set<String> words(String title) {
    return Arrays.stream(title.replace("defence", "defense").split(" "))
        .filter(w -> !RANKS.contains(w))
        .collect(Collectors.toSet());
  }
}
