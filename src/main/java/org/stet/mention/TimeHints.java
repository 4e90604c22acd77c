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
          ago decade decades century history memoir memoirs biography era predecessor
          predecessors anniversary presidency tenure portrait remembered recalled under
          library assassination assassinated speechwriter appointed appointee nominated
          funeral obituary museum book biographer historian historians cabinet administration
          served former
          """);

  /** From a day to a day. */
  public record Window(LocalDate from, LocalDate to) {}

  public TimeHints {
    windows = List.copyOf(windows);
  }

  static TimeHints of(SentenceReading sentence) {
    List<Window> windows = new ArrayList<>();
    boolean looksBack = false;
    for (Word word : sentence.words()) {
      if (word.letters() == Word.Letters.DIGITS) {
        addYears(word.key(), windows);
      } else {
        looksBack |= BACK.contains(word.key());
      }
    }
    return new TimeHints(windows, looksBack);
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
