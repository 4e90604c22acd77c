package org.stet.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A hash for each line of a source, by which GitHub knows a finding again after lines above it came
 * or went. GitHub's own upload computes the same from the file and complains about any other, so
 * each detail here is theirs: 100 letters from the start of the line on, blanks and tabs left out,
 * each line end as one LF, U+FFFF at the end and zeros behind it, 37 as the base of a polynomial in
 * 64 bits, and a count behind equal hashes.
 *
 * <p>A byte order mark is no part of a {@link org.stet.text.Source} but counts for GitHub, so the
 * first line of a file with one gets another hash there.
 */
final class LineHashes {
  private static final int LENGTH = 100;
  private static final long BASE = 37;
  private static final long OLDEST = power(BASE, LENGTH);

  private final StringBuilder letters = new StringBuilder();
  private final List<Integer> lineStarts = new ArrayList<>();

  private LineHashes(String content) {
    boolean lineStart = true;
    char last = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c != ' ' && c != '\t' && !(c == '\n' && last == '\r')) {
        add(c == '\r' ? '\n' : c, lineStart);
        lineStart = c == '\r' || c == '\n';
      }
      last = c;
    }
    add('\uFFFF', lineStart);
  }

  /** The hashes of all lines, the first line's first. */
  static List<String> of(String content) {
    return new LineHashes(content).hashes();
  }

  private void add(char letter, boolean lineStart) {
    if (lineStart) {
      lineStarts.add(letters.length());
    }
    letters.append(letter);
  }

  private List<String> hashes() {
    Map<String, Integer> seen = new HashMap<>();
    List<String> hashes = new ArrayList<>();
    long hash = first();
    int at = 0;
    for (int start : lineStarts) {
      for (; at < start; at++) {
        hash = hash * BASE + letter(at + LENGTH) - letter(at) * OLDEST;
      }
      String hex = Long.toHexString(hash);
      hashes.add(hex + ":" + seen.merge(hex, 1, Integer::sum));
    }
    return hashes;
  }

  private long first() {
    long hash = 0;
    for (int i = 0; i < LENGTH; i++) {
      hash = hash * BASE + letter(i);
    }
    return hash;
  }

  private long letter(int at) {
    return at < letters.length() ? letters.charAt(at) : 0;
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }
}
