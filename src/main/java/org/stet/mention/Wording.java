package org.stet.mention;

import java.util.List;

/**
 * Words of the packs that are looked for in sentences as they stand: "lifted sanctions".
 *
 * @param keys its words, as keys for look-up
 */
public record Wording(List<String> keys) {
  public Wording {
    keys = List.copyOf(keys);
  }

  public static Wording of(String text) {
    return new Wording(Words.of(text).stream().map(Word::key).toList());
  }

  /** Whether it stands in a sentence from a word on, with nothing but spaces and hyphens in it. */
  public boolean isAt(SentenceReading sentence, int first) {
    if (first + keys.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < keys.size(); i++) {
      Word word = sentence.word(first + i);
      boolean goesOn = i == 0 || word.gap().joins() || word.gap() == Gap.NONE;
      if (!goesOn || !word.is(keys.get(i))) {
        return false;
      }
    }
    return true;
  }
}
