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

  /** Its words for look-up, without Jr. and the like. */
  public List<String> bareKeys() {
    String[] keys = new String[end - first];
    for (int i = first; i < end; i++) {
      keys[i - first] = sentence.word(i).key();
    }
    return NameForms.withoutSuffix(List.of(keys));
  }

  /** The family name: its last word, before Jr. and the like. */
  public NameRun family() {
    int last = first + bareKeys().size();
    return new NameRun(sentence, last - 1, last);
  }

  /** Its first words. */
  public NameRun first(int length) {
    return new NameRun(sentence, first, first + length);
  }

  /** Whether a capitalised word follows that is no part of it: "Joe Biden Center" is no person. */
  public boolean goesOn() {
    return NameRuns.goesOn(this);
  }
}
