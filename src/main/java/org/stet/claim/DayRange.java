package org.stet.claim;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.EdtfDate;
import org.stet.mention.Calendar;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;
import org.stet.text.Span;

/**
 * Days of one year from one to another: "from May 3 to June 2, 2019", "June 12-15".
 *
 * @param sentence the sentence
 * @param first the word of the first month
 * @param end the word after the last day
 * @param start the day that stands first
 * @param last the day that stands second
 * @param hasYear whether one year is written behind both
 * @param quoted whether it stands inside quotation marks
 */
record DayRange(
    SentenceReading sentence,
    int first,
    int end,
    MonthDay start,
    MonthDay last,
    boolean hasYear,
    boolean quoted)
    implements TimeClaim {
  private static final Set<String> JOINS = Set.of("to", "until", "till", "through", "thru");
  private static final Set<String> FRONT = Set.of("from", "on", "of", "through", "for", "held");

  /** Words of games, whose results look like days, and of years that begin in another month. */
  private static final WordList OTHER =
      WordList.of(
          """
          beat beats win wins won lost lose score scored record records improved victory fell inning innings season
          seasons fiscal academic school year annual game games match sets tied edged defeated loss ranked verse
          chapter page pages backward backwards back reverse countdown
          """);

  /** A whole year runs from a day to the day before it, and a season to a month before. */
  private static final int LEAST_BACK = 17;

  private static final int MOST_BACK = 75;

  /** Any year will do, when days of one year are compared; this one has a Feb. 29. */
  private static final int LEAP_YEAR = 2000;

  static List<DayRange> in(CuedSentence cued, Reading reading) {
    if (!cued.hasAll(Cue.MONTH, Cue.DIGITS)) {
      return List.of();
    }
    SentenceReading sentence = cued.sentence();
    List<DayRange> found = new ArrayList<>();
    for (int i = cued.next(Cue.MONTH, 0);
        i + 2 < sentence.size();
        i = cued.next(Cue.MONTH, i + 1)) {
      Optional<MonthDay> start = dayAt(sentence, i);
      if (start.isPresent()) {
        range(sentence, i, start.get(), reading).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<MonthDay> dayAt(SentenceReading sentence, int month) {
    if (month + 1 >= sentence.size() || sentence.word(month + 1).gap() != Gap.SPACE) {
      return Optional.empty();
    }
    return Calendar.month(sentence.word(month)).flatMap(m -> day(m, sentence.word(month + 1)));
  }

  private static Optional<MonthDay> day(Month month, Word word) {
    String key = word.key();
    boolean isNumber = key.length() <= 2 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    int day = isNumber && !key.isEmpty() ? Integer.parseInt(key) : 0;
    return day > 0 && day <= month.maxLength()
        ? Optional.of(MonthDay.of(month, day))
        : Optional.empty();
  }

  private static Optional<DayRange> range(
      SentenceReading sentence, int first, MonthDay start, Reading reading) {
    int join = first + 2;
    String front = first == 0 ? "" : sentence.word(first - 1).key();
    boolean isInWords =
        front.equals("from")
            && JOINS.contains(sentence.word(join).key())
            && sentence.word(join).gap() == Gap.SPACE
            && join + 1 < sentence.size()
            && sentence.word(join + 1).gap() == Gap.SPACE;
    if (isInWords) {
      return dayAt(sentence, join + 1)
          .flatMap(d -> of(sentence, first, join + 3, start, d, reading));
    }
    String gap = sentence.gapText(join);
    boolean isHyphen = gap.equals("-") || gap.equals("–");
    return isHyphen
        ? day(start.getMonth(), sentence.word(join))
            .flatMap(d -> of(sentence, first, join + 1, start, d, reading))
            .filter(r -> r.hasYear || FRONT.contains(front))
        : Optional.empty();
  }

  private static Optional<DayRange> of(
      SentenceReading sentence,
      int first,
      int end,
      MonthDay start,
      MonthDay last,
      Reading reading) {
    boolean hasYear = isYear(sentence, end);
    String behind = end < sentence.size() ? sentence.gapText(end) : sentence.tail();
    boolean goesOn = behind.startsWith("-") || behind.startsWith("–") || behind.startsWith(":");
    boolean isHour = end < sentence.size() && isHour(sentence.word(end));
    return goesOn || isHour || (last.isBefore(start) && sentence.isTitleCase())
        ? Optional.empty()
        : Optional.of(
            new DayRange(
                sentence,
                first,
                end,
                start,
                last,
                hasYear,
                reading.isQuoted(sentence.spanOf(first, end))));
  }

  private static boolean isYear(SentenceReading sentence, int at) {
    return at < sentence.size()
        && (sentence.word(at).gap() == Gap.COMMA || sentence.word(at).gap() == Gap.SPACE)
        && sentence.word(at).letters() == Word.Letters.DIGITS
        && sentence.word(at).key().length() == 4;
  }

  private static boolean isHour(Word word) {
    return word.is("a.m") || word.is("p.m") || word.is("am") || word.is("pm");
  }

  @Override
  public Span span() {
    return sentence.spanOf(first, end);
  }

  @Override
  public String says() {
    return sentence.text(first, end).replaceAll("\\s+", " ");
  }

  @Override
  public Verdict judge(Reading reading) {
    if (!last.isBefore(start)) {
      return new Verdict.Supported(List.of(known("is not later than")));
    }
    boolean isOfOneMonth = start.getMonth() == last.getMonth();
    boolean isUnclear = sentence.hasAnyOf(OTHER) || !Mood.isAsserting(sentence);
    if (isUnclear || !(isOfOneMonth || (hasYear && isLittle()))) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    return new Verdict.Contradicted(
        "The days \"%s\" end before they start.".formatted(says()),
        List.of(known("is later than")),
        List.of(new Repair(span(), swapped())),
        isOfOneMonth && hasYear);
  }

  /** Over New Year it would be nearly a year, for which print gives two years. */
  private boolean isLittle() {
    long back = last.atYear(LEAP_YEAR).until(start.atYear(LEAP_YEAR), ChronoUnit.DAYS);
    return back >= LEAST_BACK && back <= MOST_BACK;
  }

  private Evidence known(String how) {
    return new Evidence.FromCalendar("%s %s %s.".formatted(day(start), how, day(last)));
  }

  private static String day(MonthDay day) {
    LocalDate date = day.atYear(LEAP_YEAR);
    return EdtfDate.words(date).replaceFirst(", \\d+$", "");
  }

  private String swapped() {
    boolean isShort = end == first + 3;
    String join = sentence.text(first + 2, first + 3);
    return isShort
        ? sentence.text(first, first + 1)
            + " "
            + last.getDayOfMonth()
            + sentence.gapText(first + 2)
            + start.getDayOfMonth()
        : sentence.text(first + 3, end) + " " + join + " " + sentence.text(first, first + 2);
  }
}
