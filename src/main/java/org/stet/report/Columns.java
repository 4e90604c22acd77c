package org.stet.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Cleaned text cut into letters as readers see them, to measure and to cut. Terminals differ about
 * some emoji and scripts; this counts as most of them do.
 */
final class Columns {
  private static final String ELLIPSIS = "…";
  private static final int EMOJI_STYLE = 0xFE0F;

  /** First and last of the blocks whose characters take two columns (Unicode Standard Annex 11). */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0,
    0x1B2FF, 0x1F200, 0x1F2FF, 0x20000, 0x3FFFD
  };

  private final String text;
  private final List<String> letters = new ArrayList<>();

  private Columns(String text) {
    this.text = text;
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      letters.add(text.substring(start, end));
      start = end;
    }
  }

  static Columns of(String text) {
    return new Columns(text);
  }

  int width() {
    return letters.stream().mapToInt(Columns::width).sum();
  }

  /** As much of the beginning as fits, with an ellipsis when something is left out. */
  String head(int columns) {
    return width() <= columns ? text : take(letters, columns - 1) + ELLIPSIS;
  }

  /** As much of the end as fits, with an ellipsis when something is left out. */
  String tail(int columns) {
    if (width() <= columns) {
      return text;
    }
    int kept = take(letters.reversed(), columns - 1).length();
    return ELLIPSIS + text.substring(text.length() - kept);
  }

  private static String take(List<String> letters, int columns) {
    StringBuilder taken = new StringBuilder();
    int room = columns;
    for (String letter : letters) {
      room -= width(letter);
      if (room < 0) {
        break;
      }
      taken.append(letter);
    }
    return taken.toString();
  }

  private static int width(String letter) {
    boolean emoji =
        letter.codePoints().anyMatch(c -> c == EMOJI_STYLE || Character.isEmojiPresentation(c));
    return emoji ? 2 : letter.codePoints().map(Columns::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isHangulTail(c) ? 0 : isWide(c) ? 2 : 1;
    };
  }

  private static boolean isHangulTail(int c) {
    return c >= 0x1160 && c <= 0x11FF;
  }

  private static boolean isWide(int c) {
    int found = Arrays.binarySearch(WIDE, c);
    // Between the first and the last of a block, the insertion point is odd.
    return found >= 0 || (-found - 1) % 2 == 1;
  }
}
