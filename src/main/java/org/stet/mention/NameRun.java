package org.stet.mention;

import java.util.List;
import org.stet.text.Span;

/**
 * A row of words written as a name.
 *
 * @param sentence the sentence it stands in
 * @param first its first word
 * @param end the word after its last
 */
public record NameRun(SentenceReading sentence, int first, int end) {
  public int length() {
    return end - first;
  }

  public Span span() {
    return sentence.spanOf(first, end);
  }

  public String text() {
    return sentence.text(first, end);
  }

  public List<String> keys() {
    return sentence.words().subList(first, end).stream().map(Word::key).toList();
  }
}
