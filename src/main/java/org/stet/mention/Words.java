package org.stet.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.Span;

/** Cuts prose into {@link Word}s, in one pass. */
final class Words {
  /** Abbreviations that news writes with a full stop in front of a name or a date. */
  private static final WordList ABBREVIATIONS =
      WordList.of(
          """
          mr mrs ms dr st jr sr sen sens rep reps gov govs gen lt sgt maj col capt cmdr adm
          pres sec prof rev hon amb atty dept jan feb mar apr jun jul aug sep sept oct nov dec
          mon tue tues wed thu thur thurs fri sat sun no vs inc corp co ltd
          """);

  private final String prose;
  private final int end;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private int lastEnd;

  private Words(String prose, Span part) {
    this.prose = prose;
    this.at = part.start();
    this.lastEnd = part.start();
    this.end = part.end();
  }

  static List<Word> of(String prose, Span part) {
    Words scan = new Words(prose, part);
    scan.run();
    return scan.words;
  }

  static List<Word> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  private void run() {
    while (at < end) {
      char c = prose.charAt(at);
      if (isWordPart(c)) {
        word();
      } else if (Folding.isApostrophe(c) && endsPlural()) {
        add(at, at + 1, Word.POSSESSIVE);
      } else {
        at++;
      }
    }
  }

  private static boolean isWordPart(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** The apostrophe of "the Trumps' house". */
  private boolean endsPlural() {
    return at == lastEnd && at > 0 && prose.charAt(at - 1) == 's' && !words.isEmpty();
  }

  private void word() {
    int start = at;
    if (initials(start)) {
      return;
    }
    at = lettersEnd(at);
    while (at + 1 < end
        && Folding.isApostrophe(prose.charAt(at))
        && isWordPart(prose.charAt(at + 1))) {
      if (isPossessiveAt(at)) {
        add(start, at, null);
        add(at, at + 2, Word.POSSESSIVE);
        return;
      }
      at = lettersEnd(at + 1);
    }
    if (at < end
        && prose.charAt(at) == '.'
        && ABBREVIATIONS.contains(Folding.key(prose.substring(start, at)))) {
      at++;
    }
    add(start, at, null);
  }

  private int lettersEnd(int from) {
    int i = from;
    while (i < end && isWordPart(prose.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isPossessiveAt(int apostrophe) {
    char s = prose.charAt(apostrophe + 1);
    return (s == 's' || s == 'S')
        && (apostrophe + 2 >= end || !isWordPart(prose.charAt(apostrophe + 2)));
  }

  /** {@code W.}, {@code U.S.}, {@code J.D.}, {@code J. D.} are one word each. */
  private boolean initials(int start) {
    if (!isInitial(start)) {
      return false;
    }
    int stop = start + 2;
    boolean tight = false;
    while (stop < end && isInitial(stop)) {
      stop += 2;
      tight = true;
    }
    while (!tight && stop + 1 < end && prose.charAt(stop) == ' ' && isInitial(stop + 1)) {
      stop += 3;
    }
    if (stop < end
        && isWordPart(prose.charAt(stop))
        && (stop + 1 >= end || !isWordPart(prose.charAt(stop + 1)))) {
      stop++; // "U.S" without its last full stop
    }
    add(start, stop, null);
    return true;
  }

  private boolean isInitial(int i) {
    return i + 1 < end
        && Character.isLetter(prose.charAt(i))
        && prose.charAt(i + 1) == '.'
        && (i == 0 || !isWordPart(prose.charAt(i - 1)));
  }

  private void add(int start, int stop, @Nullable String knownKey) {
    String text = prose.substring(start, stop);
    String key = knownKey != null ? knownKey : Folding.key(text);
    words.add(new Word(new Span(start, stop), key, letters(text), gap(start)));
    lastEnd = stop;
    at = stop;
  }

  private static Word.Letters letters(String text) {
    char first = text.charAt(0);
    if (Character.isDigit(first)) {
      return Word.Letters.DIGITS;
    }
    if (!Character.isUpperCase(first)) {
      return Word.Letters.LOWER;
    }
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return Word.Letters.CAPITALIZED;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1 ? Word.Letters.CAPITALS : Word.Letters.CAPITALIZED;
  }

  private Gap gap(int start) {
    if (words.isEmpty()) {
      return Gap.START;
    }
    if (start == lastEnd) {
      return Gap.NONE;
    }
    return gap(prose.substring(lastEnd, start));
  }

  private static Gap gap(String between) {
    if (between.isBlank()) {
      return between.contains("\n") ? Gap.OTHER : Gap.SPACE;
    }
    return switch (between.strip()) {
      case "-", "‐", "‑", "–" -> between.length() == 1 ? Gap.HYPHEN : Gap.OTHER;
      case "," -> Gap.COMMA;
      default -> Gap.OTHER;
    };
  }
}
