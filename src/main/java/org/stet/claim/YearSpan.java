package org.stet.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.mention.DatePhrase;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;

/**
 * A time from a year to a later one, in any of the ways of print: "from 2009 to 2017", "between
 * 2009 and 2017", "(2009-2017)".
 *
 * @param sentence the sentence
 * @param first its first word, "from" included
 * @param end the word after its last one
 * @param years how many years it may be
 */
record YearSpan(SentenceReading sentence, int first, int end, Range years) {
  private static final Set<String> JOINS = Set.of("to", "until", "till", "through", "thru");
  private static final int FIRST_YEAR = 1400;
  private static final int LAST_YEAR = 2199;

  static List<YearSpan> in(CuedSentence sentence, List<DatePhrase> dates) {
    List<YearSpan> found = new ArrayList<>();
    for (int i = 0; i + 1 < dates.size(); i++) {
      inWords(dates.get(i), dates.get(i + 1)).ifPresent(found::add);
    }
    int size = sentence.sentence().size();
    for (int i = sentence.next(Cue.YEAR, 0); i + 1 < size; i = sentence.next(Cue.YEAR, i + 1)) {
      inBrackets(sentence.sentence(), i).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(YearSpan::first));
    return found;
  }

  private static Optional<YearSpan> inWords(DatePhrase start, DatePhrase end) {
    SentenceReading sentence = start.sentence();
    int join = start.end();
    if (start.first() == 0 || end.first() != join + 1) {
      return Optional.empty();
    }
    String front = sentence.word(start.first() - 1).key();
    String between = sentence.word(join).key();
    boolean isRange =
        (front.equals("from") && JOINS.contains(between))
            || (front.equals("between") && between.equals("and"));
    boolean isForward = start.latest().isBefore(end.earliest());
    return isRange && isForward && sentence.word(join).gap() != Gap.OTHER
        ? Optional.of(
            new YearSpan(
                sentence,
                start.first() - 1,
                end.end(),
                years(start.earliest(), start.latest(), end.earliest(), end.latest())))
        : Optional.empty();
  }

  /** "(2009-2017)", and nothing else in the brackets but what follows a comma. */
  private static Optional<YearSpan> inBrackets(SentenceReading sentence, int at) {
    int start = year(sentence.word(at));
    int end = start == 0 ? 0 : year(sentence.word(at + 1));
    if (end <= start) {
      return Optional.empty();
    }
    String gap = sentence.gapText(at + 1);
    boolean isRange = gap.equals("-") || gap.equals("–");
    String behind = at + 2 < sentence.size() ? sentence.gapText(at + 2) : sentence.tail();
    boolean isAlone =
        sentence.gapText(at).endsWith("(") && (behind.startsWith(")") || behind.startsWith(","));
    return isRange && isAlone
        ? Optional.of(
            new YearSpan(sentence, at, at + 2, new Range(end - start - 1.0, end - start + 1.0)))
        : Optional.empty();
  }

  private static int year(Word word) {
    String key = word.key();
    boolean isNumber = key.length() == 4 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    int year = isNumber ? Integer.parseInt(key) : 0;
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /** All that the dates leave open, and half a year to round on either side. */
  private static Range years(
      LocalDate first, LocalDate latestFirst, LocalDate earliestLast, LocalDate last) {
    double least = (earliestLast.toEpochDay() - latestFirst.toEpochDay()) / Stretch.DAYS_OF_YEAR;
    double most = (last.toEpochDay() - first.toEpochDay()) / Stretch.DAYS_OF_YEAR;
    double middle = (least + most) / 2;
    return new Range(Math.min(least, middle - 1), Math.max(most, middle + 1));
  }

  /** "From 2009 to 2017", however it is printed. */
  String inWords() {
    boolean isBrief = end == first + 2;
    return isBrief
        ? "From " + sentence.word(first).key() + " to " + sentence.word(first + 1).key()
        : Known.capitalized(words());
  }

  String words() {
    return sentence.text(first, end).replaceAll("\\s+", " ");
  }
}
