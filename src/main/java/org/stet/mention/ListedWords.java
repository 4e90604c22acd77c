package org.stet.mention;

import java.util.Arrays;
import java.util.List;

/** Which word lists have a word of a sentence; each is looked at once. For use by one thread. */
final class ListedWords {
  private static final int FEW = 4;

  private final List<Word> words;
  private final int[] hashes;
  private WordList[] asked = new WordList[FEW];
  private boolean[] answers = new boolean[FEW];
  private int count;

  ListedWords(List<Word> words) {
    this.words = words;
    this.hashes = new int[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = words.get(i).key().hashCode();
    }
  }

  boolean hasAnyOf(WordList list) {
    for (int i = 0; i < count; i++) {
      if (asked[i] == list) {
        return answers[i];
      }
    }
    if (count == asked.length) {
      asked = Arrays.copyOf(asked, 2 * count);
      answers = Arrays.copyOf(answers, 2 * count);
    }
    asked[count] = list;
    answers[count] = look(list);
    return answers[count++];
  }

  private boolean look(WordList list) {
    for (int i = 0; i < hashes.length; i++) {
      if (list.contains(words.get(i).key(), hashes[i])) {
        return true;
      }
    }
    return false;
  }
}
