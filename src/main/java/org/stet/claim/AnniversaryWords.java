package org.stet.claim;

import java.time.LocalDate;
import org.stet.mention.Numeral;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** By which words a sentence tells that an anniversary is now, and not that of another year. */
final class AnniversaryWords {
  /** An anniversary is told of in the days around it. */
  private static final int NEAR_DAYS = 7;

  /** So many words before the number may hold a verb that marks it. */
  private static final int REACH = 5;

  private static final WordList NOW =
      WordList.of(
          """
          marks mark marking commemorates commemorate commemorating celebrates celebrate celebrating upcoming
          approaches approaching
          """);

  private static final WordList KEPT =
      WordList.of(
          """
          marked marks mark marking commemorated commemorates commemorate commemorating celebrated celebrates celebrate
          celebrating observed observes observe observing was is turned
          """);

  private static final WordList AT = WordList.of("for on at around");

  private static final WordList DAYS =
      WordList.of(
          """
          monday tuesday wednesday thursday friday saturday sunday today tonight yesterday tomorrow
          """);

  /** Words of other years, and of what is planned. */
  private static final WordList OTHER_YEARS =
      WordList.of(
          """
          ago next last previous earlier later coming future ahead plan plans planned planning prepare prepares prepared
          preparing would
          """);

  private AnniversaryWords() {}

  /** "marks the 80th", "ahead of the upcoming 80th". */
  static boolean isMarked(Numeral number) {
    return number.sentence().hints().windows().isEmpty() && hasBefore(number, NOW);
  }

  /** "On Tuesday they marked the 80th", "came on Tuesday for the 80th". */
  static boolean isKept(Numeral number) {
    SentenceReading sentence = number.sentence();
    int article = number.first() - 1;
    boolean isGathered =
        article > 0
            && sentence.word(article).is("the")
            && AT.contains(sentence.word(article - 1).key());
    return sentence.hasAnyOf(DAYS)
        && !sentence.hasAnyOf(OTHER_YEARS)
        && Mood.isAsserting(sentence)
        && (isGathered || hasBefore(number, KEPT));
  }

  private static boolean hasBefore(Numeral number, WordList list) {
    int from = Math.max(0, number.first() - REACH);
    return number.sentence().words().subList(from, number.first()).stream()
        .anyMatch(w -> list.contains(w.key()));
  }

  /** How many years before a day something was that comes back about now; -1 where it does not. */
  static int yearsSince(LocalDate first, LocalDate now) {
    int years = now.plusDays(NEAR_DAYS).getYear() - first.getYear();
    for (int n = years; n >= years - 1 && n > 0; n--) {
      if (Math.abs(first.plusYears(n).toEpochDay() - now.toEpochDay()) <= NEAR_DAYS) {
        return n;
      }
    }
    return -1;
  }
}
