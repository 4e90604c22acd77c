package org.stet.read;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.text.Article;
import org.stet.text.Article.Published;
import org.stet.text.Aside;
import org.stet.text.Block;
import org.stet.text.Source;
import org.stet.text.SourceMap;
import org.stet.text.Span;

/**
 * Writes prose, its blocks and its map, the same way for every format: white space collapses to one
 * space, what nobody sees is left out, accents are composed, blocks are separated by a blank line.
 *
 * <p>Callers write in the order of the source. A letter and the white space before it are held back
 * until the next one comes, since an accent may follow and white space at the end of a block goes.
 */
final class ProseWriter {
  /** Unicode's stream-safe limit; without one, a million accents on a letter take for ever. */
  private static final int LONGEST_LETTER = 31;

  private static final int NONE = -1;

  private final Source source;
  private final String content;
  private final SourceMap.Writer out = new SourceMap.Writer();
  private final List<Block> blocks = new ArrayList<>();

  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int blockStart = NONE;
  private int spaceStart = NONE;
  private int spaceEnd;
  private final StringBuilder letter = new StringBuilder();
  private int letterStart;
  private int letterEnd;
  private boolean letterIsExact;
  private int copyStart;
  private int copyEnd;
  private int sourceEnd;
  private int before;

  ProseWriter(Source source) {
    this.source = source;
    this.content = source.content();
  }

  /** Ends the open block; what follows is of this kind. A block without letters is not recorded. */
  void begin(Block.Kind next) {
    end();
    kind = next;
  }

  /** Ends the open block. */
  void end() {
    writeLetter();
    writeCopy();
    if (blockStart != NONE) {
      blocks.add(new Block(kind, new Span(blockStart, out.length())));
    }
    blockStart = NONE;
    spaceStart = NONE;
    before = 0;
  }

  /** Text that stands in the source as it is. */
  void raw(Span span) {
    int at = span.start();
    while (at < span.end()) {
      at = plain(at, span.end());
      int c = content.codePointAt(at);
      int end = Math.min(span.end(), at + Character.charCount(c));
      take(c, at, end, true);
      at = end;
    }
  }

  /**
   * Copies plain letters, with single spaces between them, up to the last one of a row, which an
   * accent may follow; gives its place.
   */
  private int plain(int start, int end) {
    if (!Letters.isPlain(content.charAt(start))) {
      return start;
    }
    int last = start;
    int next = start + 1;
    while (next < end) {
      char c = content.charAt(next);
      if (Letters.isPlain(c)) {
        last = next;
      } else if (c != ' ' || last != next - 1) {
        break;
      }
      next++;
    }
    if (last > start) {
      writeLetter();
      open(start);
      copy(start, last);
    }
    return last;
  }

  /** Text that stands for other text in the source, such as an entity. */
  void decoded(String text, Span span) {
    if (!text.isEmpty() && text.codePointCount(0, text.length()) == 1) {
      take(text.codePointAt(0), span.start(), span.end(), false);
    } else {
      whole(text, span);
    }
  }

  /** Words on both sides of a place are different words, whatever stood between them. */
  void gap(int at) {
    writeLetter();
    space(at, at);
  }

  private void take(int c, int start, int end, boolean exact) {
    if (Letters.isWhite(c)) {
      writeLetter();
      space(start, end);
    } else if (!Letters.isUnseen(c, before)) {
      if (!letter.isEmpty() && Letters.joins(c) && letter.length() < LONGEST_LETTER) {
        letterIsExact &= exact && start == letterEnd;
      } else {
        writeLetter();
        letterStart = start;
        letterIsExact = exact;
      }
      letter.appendCodePoint(c);
      letterEnd = end;
      before = c;
    }
  }

  private void space(int start, int end) {
    if (spaceStart == NONE) {
      spaceStart = start;
    }
    spaceEnd = end;
  }

  private void writeLetter() {
    if (letter.isEmpty()) {
      return;
    }
    open(letterStart);
    if (letterIsExact && Letters.isComposed(letter)) {
      copy(letterStart, letterEnd);
    } else {
      write(Normalizer.normalize(letter, Form.NFC), letterStart, letterEnd);
    }
    letter.setLength(0);
  }

  /** Several letters that cannot be told apart in the source are one run: the map has no finer. */
  private void whole(String text, Span span) {
    ProseWriter inner = new ProseWriter(new Source(source.name(), text));
    inner.raw(new Span(0, text.length()));
    inner.end();
    if (inner.out.length() == 0) {
      text.codePoints().filter(Letters::isWhite).findFirst().ifPresent(c -> gap(span.start()));
      return;
    }
    if (Letters.isWhite(text.codePointAt(0))) {
      gap(span.start());
    }
    writeLetter();
    open(span.start());
    write(inner.out.prose(), span.start(), span.end());
    if (Letters.isWhite(text.codePointBefore(text.length()))) {
      gap(span.end());
    }
  }

  /** Writes what goes before a letter: the break between blocks, or a space. */
  private void open(int at) {
    if (blockStart == NONE) {
      if (out.length() > 0) {
        write("\n\n", sourceEnd, at);
      }
      blockStart = out.length();
    } else if (spaceStart != NONE) {
      writeSpace();
    }
    spaceStart = NONE;
  }

  private void writeSpace() {
    if (spaceEnd - spaceStart == 1 && content.charAt(spaceStart) == ' ') {
      copy(spaceStart, spaceEnd);
    } else {
      write(" ", spaceStart, spaceEnd);
    }
  }

  private void copy(int start, int end) {
    if (start != copyEnd) {
      writeCopy();
      copyStart = start;
    }
    copyEnd = end;
    sourceEnd = end;
  }

  private void writeCopy() {
    out.copy(content, new Span(copyStart, copyEnd));
    copyStart = copyEnd;
  }

  private void write(String text, int start, int end) {
    writeCopy();
    out.write(text, new Span(start, end));
    sourceEnd = end;
  }

  /**
   * @param head what the source says about itself
   * @param asides what it says to programs
   */
  Article article(Head head, List<Aside> asides) {
    end();
    String prose = out.prose();
    Optional<Published> published = head.published().or(() -> Dateline.in(prose, blocks));
    return new Article(
        source, prose, out.map(), blocks, published, head.metadata(), asides, head.warnings());
  }
}
