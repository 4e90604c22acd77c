package org.stet.claim;

import java.util.HashSet;
import java.util.Set;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/** What two sentences have in common, by the words that carry meaning. */
final class Topic {
  private static final int SHORTEST = 4;

  /** Words that stand in news of every kind. */
  private static final WordList COMMON =
      WordList.of(
          """
          that this with from have been were will would could should their there they them then than when where
          which while what whose about after before over under into more most least some such also said says
          according people person percent million billion trillion hundred thousand year years week weeks
          month months today monday tuesday wednesday thursday friday saturday sunday
          last first other only just even being because between during through against
          three four five seven eight nine
          """);

  private Topic() {}

  /** How many words of meaning two sentences share. */
  static int shared(SentenceReading one, SentenceReading other) {
    Set<String> words = words(one);
    words.retainAll(words(other));
    return words.size();
  }

  private static Set<String> words(SentenceReading sentence) {
    Set<String> words = new HashSet<>();
    for (Word word : sentence.words()) {
      boolean isMeaning =
          word.key().length() >= SHORTEST
              && word.letters() != Word.Letters.DIGITS
              && !COMMON.contains(word.key());
      if (isMeaning) {
        words.add(stem(word.key()));
      }
    }
    return words;
  }

  /** Nouns and verbs without their commonest endings. */
  private static String stem(String key) {
    return key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, key.length() - 1) : key;
  }
}
