package org.stet.claim;

import java.util.List;
import java.util.Optional;

/**
 * Where a shorter row of words lies in a longer one, and the one word by which they differ.
 *
 * @param inShort the word of the shorter row that differs, or where one is missing from it
 * @param inLong the word of the longer row that differs, or where one is missing from it
 * @param shortLength 1, or 0 where the shorter row lacks the word
 * @param longLength 1, or 0 where the longer row lacks the word
 */
record Alignment(int inShort, int inLong, int shortLength, int longLength) {
  /** So many words at the start must agree, since quotations are trimmed there. */
  private static final int START = 2;

  /** Whether the shorter row lies in the longer one word by word. */
  static boolean contains(List<String> longer, List<String> shorter) {
    for (int i = 0; i + shorter.size() <= longer.size(); i++) {
      if (longer.subList(i, i + shorter.size()).equals(shorter)) {
        return true;
      }
    }
    return false;
  }

  /** The place where all but one word of the shorter row agree. */
  static Optional<Alignment> of(List<String> longer, List<String> shorter) {
    for (int from = 0; from < longer.size(); from++) {
      int same = commonStart(longer, shorter, from);
      if (same >= START && same < shorter.size()) {
        Optional<Alignment> found = differing(longer, shorter, from, same);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static int commonStart(List<String> longer, List<String> shorter, int from) {
    int same = 0;
    while (same < shorter.size()
        && from + same < longer.size()
        && longer.get(from + same).equals(shorter.get(same))) {
      same++;
    }
    return same;
  }

  /** Replaced, missing from the shorter, or missing from the longer. */
  private static Optional<Alignment> differing(
      List<String> longer, List<String> shorter, int from, int same) {
    int at = from + same;
    List<Alignment> ways =
        List.of(
            new Alignment(same, at, 1, 1),
            new Alignment(same, at, 0, 1),
            new Alignment(same, at, 1, 0));
    return ways.stream().filter(way -> way.restAgrees(longer, shorter)).findFirst();
  }

  private boolean restAgrees(List<String> longer, List<String> shorter) {
    int shortRest = inShort + shortLength;
    int longRest = inLong + longLength;
    int length = shorter.size() - shortRest;
    return length > 0
        && longRest + length <= longer.size()
        && shorter
            .subList(shortRest, shorter.size())
            .equals(longer.subList(longRest, longRest + length));
  }
}
