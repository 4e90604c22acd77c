package org.stet.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence says about the time that it speaks of.
 *
 * @param windows the years and decades that it names
 * @param looksBack whether it speaks of some time past, without a year
 */
public record TimeHints(List<Window> windows, boolean looksBack) {
  private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)\\d\\d");
  private static final Pattern DECADE = Pattern.compile("((?:1[6-9]|20)\\d0)s");

  /** Words that move a sentence into the past without saying when. */
  private static final WordList BACK =
      WordList.of(
          """
          ago decade decades century history memoir memoirs biography era predecessor predecessors successor
          successors anniversary presidency tenure portrait remembered recalled under library assassination
          assassinated speechwriter appointed appointee nominated funeral obituary museum book biographer historian
          historians cabinet administration served former resigned resignation when statue monument picked tapped
          letter letters emails lawsuit rule whom
          """);

  /** After "last", these name a time that is more than days away. */
  private static final WordList LONG_TIMES =
      WordList.of("year month spring summer fall autumn winter decade century");

  /** From a day to a day. */
  public record Window(LocalDate from, LocalDate to) {}

  public TimeHints {
    windows = List.copyOf(windows);
  }

  static TimeHints of(SentenceReading sentence) {
    List<Window> windows = new ArrayList<>();
    boolean looksBack = sentence.hasAnyOf(BACK);
    for (int i = 0; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (word.letters() == Word.Letters.DIGITS) {
        addYears(word.key(), windows);
      } else {
        looksBack |= isMonthAlone(sentence, i) || isLongAgo(sentence, i);
      }
    }
    return new TimeHints(windows, looksBack);
  }

  /** "in December": a month without a day. */
  private static boolean isMonthAlone(SentenceReading sentence, int i) {
    boolean isMonth =
        i > 0
            && sentence.word(i).isCapitalized()
            && sentence.word(i - 1).is("in")
            && Calendar.month(sentence.word(i)).isPresent();
    boolean hasDay =
        i + 1 < sentence.size() && sentence.word(i + 1).letters() == Word.Letters.DIGITS;
    return isMonth && !hasDay;
  }

  private static boolean isLongAgo(SentenceReading sentence, int i) {
    return i > 0
        && LONG_TIMES.contains(sentence.word(i).key())
        && (sentence.word(i - 1).is("last") || sentence.word(i - 1).is("that"));
  }

  private static void addYears(String key, List<Window> windows) {
    Matcher decade = DECADE.matcher(key);
    if (YEAR.matcher(key).matches()) {
      windows.add(years(Integer.parseInt(key), 1));
    } else if (decade.matches()) {
      windows.add(years(Integer.parseInt(decade.group(1)), 10));
    }
  }

  private static Window years(int first, int count) {
    return new Window(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }
}
