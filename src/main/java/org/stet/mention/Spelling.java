package org.stet.mention;

/** How near two folded words are to each other in letters and in sound. */
public final class Spelling {
  /** Words that differ more are never near, even if they sound alike. */
  private static final int FARTHEST = 3;

  /** Of two words that are near, one has at most so many letters more. */
  static final int MOST_LONGER = 2;

  private Spelling() {}

  /**
   * The optimal string alignment distance: the least number of letters to insert, delete, replace
   * or swap with their neighbour (Damerau 1964; restricted form, where no stretch is edited twice).
   */
  public static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(last[j - 1] + same, Math.min(last[j], row[j - 1]) + 1);
        row[j] = isSwap(a, b, i, j) ? Math.min(best, beforeLast[j - 2] + 1) : best;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }

  /**
   * Whether one word can be a slip for the other: one letter apart, two in longer words, or of the
   * same sound. Words under four letters are never near: too many names are.
   */
  public static boolean isNear(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 3
        || longer < 4
        || longer - shorter > MOST_LONGER
        || !mayBeWithin(allowed(longer), a, b)
        || a.equals(b)) {
      return false;
    }
    int distance = distance(a, b);
    return distance <= allowed(longer) || (distance <= FARTHEST && sound(a).equals(sound(b)));
  }

  private static boolean mayBeWithin(int edits, String a, String b) {
    return LetterSet.of(a).mayBeWithin(edits, LetterSet.of(b));
  }

  static int allowed(int length) {
    return length < 7 ? 1 : 2;
  }

  /** Whether the two are one slip of the pen apart: one letter, or of the same sound. */
  public static boolean isOneSlip(String a, String b) {
    return Math.min(a.length(), b.length()) >= 4
        && Math.abs(a.length() - b.length()) <= MOST_LONGER
        && mayBeWithin(1, a, b)
        && !a.equals(b)
        && (distance(a, b) == 1 || sound(a).equals(sound(b)));
  }

  /**
   * Whether the two have the same letters, and two neighbours are swapped: no two families differ
   * so by chance.
   */
  public static boolean isSwapped(String a, String b) {
    if (a.length() != b.length() || a.equals(b)) {
      return false;
    }
    int first = 0;
    while (a.charAt(first) == b.charAt(first)) {
      first++;
    }
    int next = first + 1;
    return next < a.length()
        && isSwap(a, b, next + 1, next + 1)
        && a.substring(next + 1).equals(b.substring(next + 1));
  }

  /** Whether two numbers of as many digits are one slip apart: a digit wrong, or two swapped. */
  public static boolean isDigitSlip(int one, int other) {
    String a = String.valueOf(one);
    String b = String.valueOf(other);
    return a.length() == b.length() && distance(a, b) == 1;
  }

  /**
   * A rough key of how a name sounds: letters that English prints for one another are made one,
   * doubled letters single. It is meant to bring Gabby to Gabi and Schultz to Shults, not to be a
   * phonetic algorithm.
   */
  static String sound(String word) {
    String plain =
        word.replace("ph", "f")
            .replace("ck", "k")
            .replace("sch", "sh")
            .replace("th", "t")
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("ey", "y")
            .replace("ie", "y")
            .replace("ee", "y")
            .replace("tz", "ts");
    StringBuilder sound = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = one(plain.charAt(i));
      if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
        sound.append(c);
      }
    }
    return sound.toString();
  }

  private static char one(char c) {
    return switch (c) {
      case 'y', 'j' -> 'i';
      case 'c', 'q' -> 'k';
      case 'z' -> 's';
      case 'w' -> 'v';
      default -> c;
    };
  }
}
