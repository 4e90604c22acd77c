package org.stet.claim;

import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** Whether a sentence asserts what it says, or reports it as false, made up or misspelt. */
final class Mood {
  /** Words by which a sentence says that a name or a date is printed wrong on purpose. */
  private static final WordList ABOUT_WORDS =
      WordList.of(
          """
          misspelled misspelt misspelling misspells misidentified misidentifies mispronounced
          misnamed misstated spelled spelling spells typo mocking mocked mockingly dubbed
          nicknamed nickname derisively pun
          """);

  /** Words by which a sentence says that something is not so. */
  private static final WordList NOT_SO =
      WordList.of(
          """
          falsely false fake hoax satire satirical parody fictional fictitious incorrectly
          mistakenly wrongly erroneously portrays portrayed starring impersonator
          impersonating
          """);

  /** Words by which a sentence tells a belief or a condition. */
  private static final WordList SUPPOSING =
      WordList.of(
          """
          believe believes believed think thinks thought claim claims claimed insist insists insisted if whether would
          could should might wish wishes imagine pretend pretends suppose supposed poll polls survey unless until
          """);

  private static final WordList MAY = WordList.of("may");

  private Mood() {}

  /** Whether the sentence asserts what it says. */
  static boolean isAsserting(SentenceReading sentence) {
    return isUsingWords(sentence) && !sentence.hasAnyOf(NOT_SO);
  }

  /** Whether the sentence uses its names and does not speak of how they are written. */
  static boolean isUsingWords(SentenceReading sentence) {
    return !sentence.hasAnyOf(ABOUT_WORDS);
  }

  /**
   * Whether what the sentence says is somebody's belief or a condition: "some believe that X is
   * president".
   */
  static boolean isSupposing(SentenceReading sentence) {
    return sentence.hasAnyOf(SUPPOSING) || (sentence.hasAnyOf(MAY) && saysMay(sentence));
  }

  /** "may", and not the month. */
  private static boolean saysMay(SentenceReading sentence) {
    return sentence.words().stream().anyMatch(w -> w.is("may") && !w.isCapitalized());
  }
}
