package org.stet.text;

import java.util.Arrays;

/**
 * The way back from every character of an article's prose to the source it was written from.
 *
 * <p>The map is a list of runs. In an exact run prose and source have the same letters, so a
 * character maps to its own letter. Any other run (an entity, a composed accent, a paragraph break
 * that stands for markup) maps as a whole: a span that touches it covers all of it.
 */
public final class SourceMap {
  private final int[] proseStarts;
  private final int[] sourceStarts;
  private final int[] sourceLengths;
  private final boolean[] exact;
  private final int proseLength;

  private SourceMap(Writer writer) {
    this.proseStarts = Arrays.copyOf(writer.proseStarts, writer.runs);
    this.sourceStarts = Arrays.copyOf(writer.sourceStarts, writer.runs);
    this.sourceLengths = Arrays.copyOf(writer.sourceLengths, writer.runs);
    this.exact = Arrays.copyOf(writer.exact, writer.runs);
    this.proseLength = writer.prose.length();
  }

  /**
   * The source span that a span of the prose was written from.
   *
   * @param prose a span inside the prose
   * @return the span in the source; an empty prose span gives an empty one
   */
  public Span toSource(Span prose) {
    if (prose.end() > proseLength) {
      throw new IndexOutOfBoundsException(prose + " reaches beyond a prose of " + proseLength);
    }
    if (prose.isEmpty()) {
      int at =
          prose.start() == proseLength ? endOf(proseStarts.length - 1) : startOf(prose.start());
      return new Span(at, at);
    }
    int start = startOf(prose.start());
    return new Span(start, Math.max(start, endAt(prose.end() - 1)));
  }

  private int startOf(int offset) {
    int run = runAt(offset);
    return exact[run] ? sourceStarts[run] + offset - proseStarts[run] : sourceStarts[run];
  }

  private int endAt(int lastOffset) {
    int run = runAt(lastOffset);
    return exact[run] ? sourceStarts[run] + lastOffset - proseStarts[run] + 1 : endOf(run);
  }

  private int endOf(int run) {
    return run < 0 ? 0 : sourceStarts[run] + sourceLengths[run];
  }

  private int runAt(int offset) {
    int found = Arrays.binarySearch(proseStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * Writes an article's prose and its map in one go, so that the two cannot disagree. Pieces are
   * written in the order of the source. Not safe for use by several threads.
   */
  public static final class Writer {
    private final StringBuilder prose = new StringBuilder();
    private int[] proseStarts = new int[16];
    private int[] sourceStarts = new int[16];
    private int[] sourceLengths = new int[16];
    private boolean[] exact = new boolean[16];
    private int runs;
    private int sourceEnd;

    /**
     * Writes letters that stand in the source as they are.
     *
     * @param source the text of the source
     * @param span where the letters stand in it
     */
    public void copy(String source, Span span) {
      if (!span.isEmpty()) {
        run(span, true);
        prose.append(source, span.start(), span.end());
      }
    }

    /**
     * Writes letters that stand for other ones of the source: an entity's character, a space for a
     * line end.
     *
     * @param written what the prose gets; nothing is recorded when it is empty
     * @param span what it stands for; empty where the source has nothing there
     */
    public void write(String written, Span span) {
      if (!written.isEmpty()) {
        run(span, false);
        prose.append(written);
      }
    }

    private void run(Span span, boolean isExact) {
      if (span.start() < sourceEnd) {
        throw new IllegalArgumentException(span + " was written after " + sourceEnd);
      }
      if (runs > 0 && isExact && exact[runs - 1] && sourceEnd == span.start()) {
        sourceLengths[runs - 1] += span.length();
      } else {
        add(span, isExact);
      }
      sourceEnd = span.end();
    }

    private void add(Span span, boolean isExact) {
      if (runs == proseStarts.length) {
        grow();
      }
      proseStarts[runs] = prose.length();
      sourceStarts[runs] = span.start();
      sourceLengths[runs] = span.length();
      exact[runs] = isExact;
      runs++;
    }

    private void grow() {
      proseStarts = Arrays.copyOf(proseStarts, runs * 2);
      sourceStarts = Arrays.copyOf(sourceStarts, runs * 2);
      sourceLengths = Arrays.copyOf(sourceLengths, runs * 2);
      exact = Arrays.copyOf(exact, runs * 2);
    }

    /** How many UTF-16 units of prose there are so far. */
    public int length() {
      return prose.length();
    }

    /** The prose as far as it is written. */
    public String prose() {
      return prose.toString();
    }

    /** The map of all that was written. */
    public SourceMap map() {
      return new SourceMap(this);
    }
  }
}
