package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.text.Span;

/**
 * The words of one quotation, without what is inserted in brackets.
 *
 * @param span the quotation with its marks
 * @param words its words
 */
record Quoted(Span span, List<Word> words) {
  /** Shorter quotations are alike by chance. */
  static final int SHORTEST = 6;

  /** A longer one is a whole document, and comparing it would take too long. */
  private static final int LONGEST = 200;

  /** The quotations of an article that are long enough to be compared. */
  static List<Quoted> in(Reading reading) {
    List<Quoted> found = new ArrayList<>();
    for (Span span : reading.quotations()) {
      if (span.length() >= SHORTEST) {
        List<Word> own = withoutInsertions(reading.prose(), words(reading.sentences(), span));
        if (own.size() >= SHORTEST && own.size() <= LONGEST) {
          found.add(new Quoted(span, own));
        }
      }
    }
    return found;
  }

  private static List<Word> words(List<SentenceReading> sentences, Span span) {
    List<Word> words = new ArrayList<>();
    for (int i = firstEndingBehind(sentences, span.start());
        i < sentences.size() && sentences.get(i).span().start() < span.end();
        i++) {
      for (Word word : sentences.get(i).words()) {
        int start = word.span().start();
        if (start >= span.start() && start < span.end()) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static int firstEndingBehind(List<SentenceReading> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Word> withoutInsertions(String prose, List<Word> words) {
    List<Word> own = new ArrayList<>();
    int depth = 0;
    int from = words.isEmpty() ? 0 : words.getFirst().span().start();
    for (Word word : words) {
      depth = depthAfter(prose, from, word.span().start(), depth);
      from = word.span().start();
      if (depth == 0) {
        own.add(word);
      }
    }
    return own;
  }

  private static int depthAfter(String prose, int from, int end, int before) {
    int depth = before;
    for (int i = from; i < end; i++) {
      char c = prose.charAt(i);
      depth += c == '[' || c == '(' ? 1 : (c == ']' || c == ')') && depth > 0 ? -1 : 0;
    }
    return depth;
  }

  /** Whether something is left out, so that its words need not follow each other. */
  boolean hasGaps(String prose) {
    String text = span.of(prose);
    return text.contains("...")
        || text.contains("…")
        || text.contains("[")
        || text.contains(". . .");
  }

  List<String> keys() {
    return words.stream().map(Word::key).toList();
  }
}
