package org.stet.mention;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Article;
import org.stet.text.Block;
import org.stet.text.Span;

/**
 * Which parts of an article stand in quotation marks, or in a paragraph that is quoted as a whole.
 */
final class Quotations {
  private final List<Span> spans;

  private Quotations(List<Span> spans) {
    this.spans = spans;
  }

  static Quotations of(Article article) {
    List<Span> spans = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.QUOTATION) {
        spans.add(block.span());
      } else {
        inBlock(article.prose(), block.span(), spans);
      }
    }
    return new Quotations(spans);
  }

  /**
   * An opened quotation that is not closed goes on to the end of its paragraph, as print has it.
   */
  private static void inBlock(String prose, Span block, List<Span> spans) {
    int open = -1;
    for (int i = block.start(); i < block.end(); i++) {
      char c = prose.charAt(i);
      if (open < 0 && opens(prose, block, i, c)) {
        open = i;
      } else if (open >= 0
          && (c == '”'
              || (c == '"' && prose.charAt(open) != '“')
              || (c == '"' && !beforeLetter(prose, block, i)))) {
        spans.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      spans.add(new Span(open, block.end()));
    }
  }

  private static boolean opens(String prose, Span block, int i, char c) {
    return c == '“' || (c == '"' && beforeLetter(prose, block, i) && !afterDigit(prose, block, i));
  }

  private static boolean beforeLetter(String prose, Span block, int i) {
    return i + 1 < block.end()
        && !Character.isWhitespace(prose.charAt(i + 1))
        && isOpenSide(prose, block, i);
  }

  private static boolean isOpenSide(String prose, Span block, int i) {
    return i == block.start()
        || (!Character.isLetterOrDigit(prose.charAt(i - 1))
            && ",.!?".indexOf(prose.charAt(i - 1)) < 0);
  }

  /** An inch mark opens nothing. */
  private static boolean afterDigit(String prose, Span block, int i) {
    return i > block.start() && Character.isDigit(prose.charAt(i - 1));
  }

  /** All of them, in order, each with its marks. */
  List<Span> all() {
    return spans;
  }

  boolean contains(Span span) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span quoted = spans.get(middle);
      if (quoted.contains(span)) {
        return true;
      }
      if (quoted.start() > span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }
}
