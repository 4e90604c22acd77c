package org.stet.mention;

import java.util.Arrays;
import java.util.List;
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

  /** A guess, with the space behind it. */
  private static final int LETTERS_PER_WORD = 5;

  private static final WordType POSSESSIVE = new WordType(Word.POSSESSIVE, NamesBegun.NONE);

  private final String prose;
  private final int end;
  private final WordTypes types;
  private Word[] words;
  private int count;
  private int at;
  private int lastEnd;

  private Words(String prose, Span part, WordTypes types) {
    this.prose = prose;
    this.types = types;
    this.at = part.start();
    this.lastEnd = part.start();
    this.end = part.end();
    this.words = new Word[part.length() / LETTERS_PER_WORD + 2];
  }

  /**
   * The words of a part of a prose.
   *
   * @param types gives them their types
   */
  static List<Word> of(String prose, Span part, WordTypes types) {
    Words scan = new Words(prose, part, types);
    scan.run();
    return List.of(Arrays.copyOf(scan.words, scan.count));
  }

  static List<Word> of(String text) {
    return of(text, new Span(0, text.length()), WordTypes.UNKEPT);
  }

  private void run() {
    while (at < end) {
      char c = prose.charAt(at);
      if (isWordPart(c)) {
        word();
      } else if (Folding.isApostrophe(c) && endsPlural()) {
        addPossessive(1);
      } else {
        at++;
      }
    }
  }

  private static boolean isWordPart(char c) {
    return c < 0x80 ? Folding.isPlain(c) : Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** The apostrophe of "the Trumps' house". */
  private boolean endsPlural() {
    return at == lastEnd && at > 0 && prose.charAt(at - 1) == 's' && count > 0;
  }

  private void word() {
    int start = at;
    long packed = 0;
    int i = start;
    while (i < end && Folding.isPlain(prose.charAt(i))) {
      packed = WordType.pack(packed, Folding.lower(prose.charAt(i)));
      i++;
    }
    if (i == end || separates(prose.charAt(i))) {
      add(types.ofPlain(prose, start, i, i - start, packed), start, i);
    } else if (!initials(start)) {
      longWord(start);
    }
  }

  /** Whether a word ends before a character, whatever follows. */
  private static boolean separates(char c) {
    return c == ' ' || !(c == '.' || Folding.isApostrophe(c) || isWordPart(c));
  }

  /** A word with an apostrophe, a full stop or an accent in it or at its end. */
  private void longWord(int start) {
    at = lettersEnd(at);
    while (at + 1 < end
        && Folding.isApostrophe(prose.charAt(at))
        && isWordPart(prose.charAt(at + 1))) {
      if (isPossessiveAt(at)) {
        add(start, at);
        addPossessive(2);
        return;
      }
      at = lettersEnd(at + 1);
    }
    if (at < end
        && prose.charAt(at) == '.'
        && ABBREVIATIONS.contains(types.of(prose, start, at).key())) {
      at++;
    }
    add(start, at);
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
    add(start, stop);
    return true;
  }

  private boolean isInitial(int i) {
    return i + 1 < end
        && Character.isLetter(prose.charAt(i))
        && prose.charAt(i + 1) == '.'
        && (i == 0 || !isWordPart(prose.charAt(i - 1)));
  }

  private void add(int start, int stop) {
    add(types.of(prose, start, stop), start, stop);
  }

  private void addPossessive(int length) {
    add(POSSESSIVE, at, at + length);
  }

  private void add(WordType type, int start, int stop) {
    Word word = new Word(type, start, stop, letters(start, stop), gap(start));
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
    }
    words[count++] = word;
    lastEnd = stop;
    at = stop;
  }

  private Word.Letters letters(int start, int stop) {
    char first = prose.charAt(start);
    if (first >= 'a' && first <= 'z') {
      return Word.Letters.LOWER;
    }
    if (Character.isDigit(first)) {
      return Word.Letters.DIGITS;
    }
    if (!Character.isUpperCase(first)) {
      return Word.Letters.LOWER;
    }
    int capitals = 0;
    for (int i = start; i < stop; i++) {
      char c = prose.charAt(i);
      if (Character.isLowerCase(c)) {
        return Word.Letters.CAPITALIZED;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1 ? Word.Letters.CAPITALS : Word.Letters.CAPITALIZED;
  }

  private Gap gap(int start) {
    if (count == 0) {
      return Gap.START;
    }
    if (start == lastEnd) {
      return Gap.NONE;
    }
    char first = prose.charAt(lastEnd);
    if (start - lastEnd == 1) {
      return first == ' ' ? Gap.SPACE : isHyphen(first) ? Gap.HYPHEN : longGap(start);
    }
    return longGap(start);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–';
  }

  /** A gap that is no hyphen: white space with at most one comma, or anything else. */
  private Gap longGap(int start) {
    int commas = 0;
    boolean hasLineEnd = false;
    for (int i = lastEnd; i < start; i++) {
      char c = prose.charAt(i);
      if (c == ',') {
        commas++;
      } else if (!Character.isWhitespace(c)) {
        return Gap.OTHER;
      }
      hasLineEnd |= c == '\n';
    }
    return switch (commas) {
      case 0 -> hasLineEnd ? Gap.OTHER : Gap.SPACE;
      case 1 -> Gap.COMMA;
      default -> Gap.OTHER;
    };
  }
}
