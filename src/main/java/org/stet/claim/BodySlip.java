package org.stet.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.mention.Spelling;

/**
 * How a printed name differs from a known one by a word.
 *
 * @param kind how
 * @param at the place of the word in the printed words; that before which it lacks for MISSING
 */
record BodySlip(Kind kind, int at) {
  /** How a word differs. */
  enum Kind {
    /** "Organisation" for "Organization". */
    VARIETY,
    /** "Protection" for "Prevention": a word of nearly the same letters. */
    NEAR,
    /** "for" for "of". */
    PREPOSITION,
    /** "Times Israel" for "Times of Israel". */
    MISSING_PREPOSITION,
    /** Any other word. */
    OTHER,
    /** One word too many. */
    EXTRA,
    /** One word too few. */
    MISSING
  }

  /** Endings that make two longer words look alike. */
  private static final Set<String> SHARED_ENDS =
      Set.of("tion", "ment", "ance", "ence", "sion", "ties");

  /** The prepositions that tell what a body is for; others tell where it is. */
  private static final Set<String> RELATED = Set.of("of", "for", "on");

  /** Letters by which two longer words with one ending may differ. */
  private static final int LOOKALIKE = 4;

  private static final int LONG = 7;

  /** Shorter words are near too many others: Mets, Jets, Nets. */
  private static final int SHORTEST = 5;

  /** The one difference; empty where there is none, or more than one. */
  static Optional<BodySlip> between(List<String> printed, List<String> known) {
    int start = 0;
    while (start < Math.min(printed.size(), known.size())
        && printed.get(start).equals(known.get(start))) {
      start++;
    }
    int tail = 0;
    while (tail < Math.min(printed.size(), known.size()) - start
        && last(printed, tail).equals(last(known, tail))) {
      tail++;
    }
    int more = printed.size() - start - tail;
    int less = known.size() - start - tail;
    return more > 1 || less > 1 || more + less == 0
        ? Optional.empty()
        : Optional.of(new BodySlip(kind(printed, known, start, more, less), start));
  }

  private static String last(List<String> words, int back) {
    return words.get(words.size() - 1 - back);
  }

  private static Kind kind(List<String> printed, List<String> known, int at, int more, int less) {
    if (more == 0) {
      return BodyNames.isPreposition(known.get(at)) ? Kind.MISSING_PREPOSITION : Kind.MISSING;
    }
    if (less == 0) {
      return Kind.EXTRA;
    }
    return kind(printed.get(at), known.get(at));
  }

  private static Kind kind(String printed, String known) {
    if (BodyNames.isPreposition(printed) || BodyNames.isPreposition(known)) {
      return RELATED.contains(printed) && RELATED.contains(known) ? Kind.PREPOSITION : Kind.OTHER;
    }
    if (american(printed).equals(american(known))) {
      return Kind.VARIETY;
    }
    return isNear(printed, known) ? Kind.NEAR : Kind.OTHER;
  }

  private static String american(String word) {
    return word.replace("isation", "ization")
        .replace("our", "or")
        .replace("centre", "center")
        .replace("defence", "defense")
        .replace("programme", "program")
        .replace("advisor", "adviser");
  }

  /** A slip of letters, or a word that begins and ends alike: "Prevention", "Protection". */
  private static boolean isNear(String printed, String known) {
    boolean isLookalike =
        printed.length() >= LONG
            && known.length() >= LONG
            && printed.startsWith(known.substring(0, 1))
            && SHARED_ENDS.stream().anyMatch(e -> printed.endsWith(e) && known.endsWith(e))
            && Spelling.distance(printed, known) <= LOOKALIKE;
    boolean isSlip = printed.length() >= SHORTEST && Spelling.isNear(printed, known);
    return isLookalike || isSlip || isShortened(printed, known);
  }

  /** "Ocean" for "Oceanic". */
  private static boolean isShortened(String printed, String known) {
    int shorter = Math.min(printed.length(), known.length());
    return shorter > 4
        && printed.substring(0, shorter).equals(known.substring(0, shorter))
        && Math.abs(printed.length() - known.length()) <= 3;
  }
}
