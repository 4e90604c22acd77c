package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    TreeMap<Integer, Word> words = new TreeMap<>();
    for (SentenceReading sentence : reading.sentences()) {
      sentence.words().forEach(w -> words.put(w.span().start(), w));
    }
    List<Quoted> found = new ArrayList<>();
    for (Span span : reading.quotations()) {
      List<Word> own = withoutInsertions(reading.prose(), words.subMap(span.start(), span.end()));
      if (own.size() >= SHORTEST && own.size() <= LONGEST) {
        found.add(new Quoted(span, own));
      }
    }
    return found;
  }

  private static List<Word> withoutInsertions(String prose, Map<Integer, Word> words) {
    List<Word> own = new ArrayList<>();
    int depth = 0;
    int from = words.isEmpty() ? 0 : words.keySet().iterator().next();
    for (Word word : words.values()) {
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
