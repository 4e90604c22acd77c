package org.stet.claim;

import java.util.Set;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;

/** Whether a sentence asserts what it says, or reports it as false, made up or misspelt. */
final class Mood {
  private static final Set<String> NOT_ASSERTING =
      Set.of(
          "falsely",
          "false",
          "fake",
          "hoax",
          "satire",
          "satirical",
          "parody",
          "fictional",
          "fictitious",
          "incorrectly",
          "mistakenly",
          "misspelled",
          "misspelt",
          "misidentified",
          "misidentifies",
          "wrongly",
          "erroneously",
          "mispronounced",
          "misnamed",
          "misstated",
          "plays",
          "portrays",
          "played",
          "starring",
          "impersonator",
          "impersonating",
          "correction");

  private Mood() {}

  static boolean isAsserting(SentenceReading sentence) {
    return sentence.words().stream().map(Word::key).noneMatch(NOT_ASSERTING::contains);
  }
}
