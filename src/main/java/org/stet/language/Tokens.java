package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Span;

/**
 * Cuts one sentence into tokens as the Penn Treebank does: marks apart, {@code 's} and {@code n't}
 * apart, {@code Jan.} and {@code U.S.} whole. What the rules leave in doubt goes to OpenNLP's
 * model.
 */
final class Tokens {
  private final String prose;
  private final WordModel model;
  private final List<Span> found = new ArrayList<>();

  /** OpenNLP's token model on one stretch without white space. */
  interface WordModel {
    List<Span> tokens(String word);
  }

  private Tokens(String prose, WordModel model) {
    this.prose = prose;
    this.model = model;
  }

  /**
   * @param titles parts of the sentence that become one token each, in order
   */
  static List<Span> of(String prose, Span sentence, List<Span> titles, WordModel model) {
    Tokens tokens = new Tokens(prose, model);
    int from = sentence.start();
    for (Span title : titles) {
      tokens.stretch(from, title.start(), false);
      tokens.found.add(title);
      from = title.end();
    }
    tokens.stretch(from, sentence.end(), true);
    return tokens.found;
  }

  private void stretch(int from, int to, boolean endsSentence) {
    int i = from;
    while (i < to) {
      int start = i;
      while (i < to && !Letters.isSpace(prose.charAt(i))) {
        i++;
      }
      if (i > start) {
        word(start, i, endsSentence && i == to);
      }
      i++;
    }
  }

  /** A stretch without white space: marks before it, a core, marks after it. */
  private void word(int from, int to, boolean isLast) {
    int start = from;
    while (start < to && isLeadingMark(start, to)) {
      add(start, start + 1);
      start++;
    }
    int end = to;
    List<Span> after = new ArrayList<>();
    while (end > start) {
      int mark = trailingMark(start, end, isLast);
      if (mark == end) {
        break;
      }
      after.add(new Span(mark, end));
      end = mark;
    }
    core(start, end);
    found.addAll(after.reversed());
  }

  private boolean isLeadingMark(int at, int to) {
    char c = prose.charAt(at);
    if (c == '\'' || c == '’') {
      // 's after a title, the '90s
      return !Clitics.isAt(prose, at, to) && !(at + 1 < to && Character.isDigit(next(at)));
    }
    return Letters.opens(c) || "$€£¥{".indexOf(c) >= 0;
  }

  private char next(int at) {
    return prose.charAt(at + 1);
  }

  /** Where the last mark of a stretch starts, or its end when there is none. */
  private int trailingMark(int start, int end, boolean isLast) {
    char c = prose.charAt(end - 1);
    if (c == '!' && !isLast && Openers.isMarkedName(prose.substring(start, end - 1))) {
      return end;
    }
    if (Letters.closes(c) || ",;:!?%}…".indexOf(c) >= 0) {
      return end - 1;
    }
    if (c != '.') {
      return end;
    }
    int stops = end - 1;
    while (stops > start && prose.charAt(stops - 1) == '.') {
      stops--;
    }
    boolean isPartOfWord = stops == end - 1 && keepsStop(prose.substring(start, stops), isLast);
    return isPartOfWord ? end : stops;
  }

  private static boolean keepsStop(String word, boolean isLast) {
    return Abbreviation.of(word)
        .map(kind -> !isLast || !isWordToo(kind))
        .orElseGet(() -> !isLast && !word.isEmpty() && Letters.isCapital(word.charAt(0)));
  }

  private static boolean isWordToo(Abbreviation kind) {
    return kind == Abbreviation.NUMBERED || kind == Abbreviation.INITIAL;
  }

  private void core(int start, int end) {
    int cut = WordShape.dash(prose, start, end);
    if (cut >= 0) {
      int after = WordShape.dashEnd(prose, cut, end);
      core(start, cut);
      add(cut, after);
      core(after, end);
    } else if (Clitics.isAt(prose, start, end) || WordShape.isWhole(prose, start, end)) {
      withClitic(start, end);
    } else {
      String word = Letters.straight(prose.substring(start, end));
      model.tokens(word).forEach(token -> found.add(token.shift(start)));
    }
  }

  private void withClitic(int start, int end) {
    int clitic = Clitics.start(prose, start, end);
    add(start, clitic);
    add(clitic, end);
  }

  private void add(int start, int end) {
    if (end > start) {
      found.add(new Span(start, end));
    }
  }
}
