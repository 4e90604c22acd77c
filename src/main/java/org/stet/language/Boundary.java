package org.stet.language;

/**
 * A place where a sentence may end: a run of full stops, question or exclamation marks, the quotes
 * and brackets that close right after it, and what follows. Looks only a short way back and ahead,
 * so that judging all boundaries of a text takes time linear in its length.
 */
final class Boundary {
  private static final int REACH = 40;

  private final String text;
  private final int limit;

  /** Where the sentence starts that may end here. */
  final int sentence;

  /** The first mark. */
  final int mark;

  /** After the last mark. */
  final int markEnd;

  /** After the closing quotes and brackets: the end of the sentence, if it ends. */
  final int close;

  /** The first character that is not white space after {@code close}. */
  final int next;

  /**
   * @param limit the end of the block
   * @param insideQuote whether an odd number of straight double quotes stands before the mark
   */
  Boundary(String text, int sentence, int mark, int limit, boolean insideQuote) {
    this.text = text;
    this.limit = limit;
    this.sentence = sentence;
    this.mark = mark;
    this.markEnd = skipMarks(mark);
    this.close = skipClosers(markEnd, insideQuote);
    this.next = skipSpaces(close);
  }

  private int skipMarks(int from) {
    int i = from;
    while (i < limit && Letters.endsSentence(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A straight quote with a letter right after it opens the next sentence, unless one is open. */
  private int skipClosers(int from, boolean insideQuote) {
    int i = from;
    while (i < limit && Letters.closes(text.charAt(i))) {
      boolean opensNext =
          Letters.isStraightQuote(text.charAt(i))
              && i + 1 < limit
              && Character.isLetterOrDigit(text.charAt(i + 1))
              && !insideQuote;
      if (opensNext) {
        break;
      }
      i++;
    }
    return i;
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i < limit && Letters.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  boolean isLast() {
    return next == limit;
  }

  boolean hasGap() {
    return next > close;
  }

  boolean isClosed() {
    return close > markEnd;
  }

  boolean isEllipsis() {
    return text.charAt(mark) == '…' || markEnd - mark >= 3;
  }

  boolean isFullStop() {
    return text.charAt(mark) == '.' && markEnd == mark + 1;
  }

  /** Where the word before the mark starts. */
  int wordStart() {
    int i = mark;
    while (i > sentence && mark - i < REACH && isInWord(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isInWord(char c) {
    return !Letters.isSpace(c) && !Letters.opens(c) && c != '—' && c != ',' && c != ':';
  }

  /** The word before the mark, without quotes and brackets before it. */
  String word() {
    return text.substring(wordStart(), mark);
  }

  boolean wordStartsSentence() {
    return wordStart() == sentence;
  }

  /** The last character before the word that is not white space, or 0 at the sentence's start. */
  char beforeWord() {
    int i = wordStart();
    while (i > sentence && Letters.isSpace(text.charAt(i - 1)) && mark - i < 2 * REACH) {
      i--;
    }
    return i > sentence ? text.charAt(i - 1) : 0;
  }

  /** Whether the word before the word begins with a capital. */
  boolean followsCapital() {
    int end = wordStart();
    while (end > sentence && Letters.isSpace(text.charAt(end - 1)) && mark - end < 2 * REACH) {
      end--;
    }
    int start = end;
    while (start > sentence && end - start < REACH && isInWord(text.charAt(start - 1))) {
      start--;
    }
    return start < end && Letters.isCapital(text.charAt(start));
  }

  /** Where the first word after the gap starts: after opening quotes and brackets. */
  int nextWordStart() {
    int i = next;
    while (i < limit && i - next < REACH && Letters.opens(text.charAt(i))) {
      i++;
    }
    return i;
  }

  boolean nextIsQuoted() {
    return nextWordStart() > next;
  }

  /** The first character of the next word, or a space when there is none. */
  char nextChar() {
    return charAt(nextWordStart());
  }

  /** A character of the text; a space outside of the block. */
  char charAt(int i) {
    return 0 <= i && i < limit ? text.charAt(i) : ' ';
  }

  /** The next word: letters and digits with the apostrophes and hyphens inside. */
  String nextWord() {
    int start = nextWordStart();
    return Letters.straight(text.substring(start, wordEnd(start)));
  }

  int wordEnd(int start) {
    int i = start;
    while (i < limit && i - start < REACH && isLetterLike(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLetterLike(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
  }

  String textOf(int start, int end) {
    return text.substring(start, end);
  }
}
