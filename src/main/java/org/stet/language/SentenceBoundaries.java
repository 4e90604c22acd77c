package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import org.stet.language.BoundaryRules.Verdict;
import org.stet.text.Span;

/**
 * Cuts a block of prose into sentences: by rules where the words around a full stop tell, and by
 * OpenNLP's model where they do not. Takes time linear in the length of the block.
 */
final class SentenceBoundaries {
  /**
   * A sentence longer than this is cut at white space, so that a list without a full stop, or a
   * file that is no prose, costs later stages no more than its length.
   */
  static final int LONGEST = 20_000;

  private static final int COMMA_REACH = 500;

  private final String prose;
  private final Span block;
  private final ModelSentences model;
  private final List<Span> found = new ArrayList<>();
  private int start;

  private SentenceBoundaries(String prose, Span block, SentenceDetection detection) {
    this.prose = prose;
    this.block = block;
    this.model = new ModelSentences(detection, prose, block);
  }

  static List<Span> split(String prose, Span block, SentenceDetection detection) {
    return new SentenceBoundaries(prose, block, detection).split();
  }

  private List<Span> split() {
    start = skipSpaces(block.start());
    boolean insideQuote = false;
    int i = start;
    while (i < block.end()) {
      if (Letters.endsSentence(prose.charAt(i))) {
        Boundary at = new Boundary(prose, start, i, block.end(), insideQuote);
        insideQuote ^= hasOddQuotes(i, at.close);
        cutIfEnds(at);
        i = at.close;
      } else {
        insideQuote ^= prose.charAt(i) == '"';
        i++;
      }
    }
    endAt(block.end(), block.end());
    return found;
  }

  private boolean hasOddQuotes(int from, int to) {
    boolean isOdd = false;
    for (int i = from; i < to; i++) {
      isOdd ^= prose.charAt(i) == '"';
    }
    return isOdd;
  }

  private void cutIfEnds(Boundary at) {
    Verdict verdict = BoundaryRules.judge(at);
    boolean ends =
        verdict == Verdict.ASK_MODEL ? model.cutsBetween(at.mark, at.next) : verdict == Verdict.CUT;
    if (ends) {
      endAt(at.close, at.next);
    }
  }

  private void endAt(int end, int next) {
    int last = end;
    while (last > start && Letters.isSpace(prose.charAt(last - 1))) {
      last--;
    }
    while (last - start > LONGEST) {
      int cut = breakBefore(start + LONGEST);
      add(cut);
      start = skipSpaces(cut);
    }
    add(last);
    start = next;
  }

  private void add(int end) {
    if (end > start) {
      found.add(new Span(start, end));
    }
  }

  /**
   * The last white space before an offset, after a comma if one is near, so that no name is cut in
   * two; else the offset, but never between surrogates.
   */
  private int breakBefore(int offset) {
    int space = -1;
    for (int i = offset; i > start; i--) {
      if (Letters.isSpace(prose.charAt(i))) {
        space = space < 0 ? i : space;
        if (offset - i > COMMA_REACH || ",;:".indexOf(prose.charAt(i - 1)) >= 0) {
          return trimmed(offset - i > COMMA_REACH ? space : i);
        }
      }
    }
    if (space >= 0) {
      return trimmed(space);
    }
    return Character.isLowSurrogate(prose.charAt(offset)) ? offset - 1 : offset;
  }

  private int trimmed(int end) {
    int i = end;
    while (i > start && Letters.isSpace(prose.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i < block.end() && Letters.isSpace(prose.charAt(i))) {
      i++;
    }
    return i;
  }
}
