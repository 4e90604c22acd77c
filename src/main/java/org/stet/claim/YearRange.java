package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.mention.DatePhrase;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;
import org.stet.text.Span;

/**
 * A time from one date to another: "from 2009 to 2017".
 *
 * @param start the date that stands first
 * @param end the date that stands second
 * @param quoted whether it stands inside quotation marks
 */
record YearRange(DatePhrase start, DatePhrase end, boolean quoted) implements TimeClaim {
  private static final Set<String> JOINS = Set.of("to", "until", "till", "through", "thru");

  /** Words of a sentence that goes back in time, or that counts something else than years. */
  private static final WordList BACKWARD =
      WordList.of(
          """
          back backward backwards rewind rewound reverse reversed fell fall falling dropped drop dropping declined decline
          decreased decrease reduced reduce cut cuts down lower lowered shrank shrunk slipped plunged tumbled moved
          trimmed slashed went changed switched votes points feet square hours shares acres b.c bc vs between
          rolled downsized scaled pushed trading model models vote score
          """);

  static List<YearRange> in(List<DatePhrase> dates, Reading reading) {
    List<YearRange> found = new ArrayList<>();
    for (int i = 0; i + 1 < dates.size(); i++) {
      if (isRange(dates.get(i), dates.get(i + 1))) {
        SentenceReading sentence = dates.get(i).sentence();
        Span span = sentence.spanOf(dates.get(i).first(), dates.get(i + 1).end());
        found.add(new YearRange(dates.get(i), dates.get(i + 1), reading.isQuoted(span)));
      }
    }
    return found;
  }

  /** Whether a date stands in front of another with "from" and "to". */
  private static boolean isRange(DatePhrase start, DatePhrase end) {
    SentenceReading sentence = start.sentence();
    int join = start.end();
    boolean isJoined =
        end.first() == join + 1
            && JOINS.contains(sentence.word(join).key())
            && sentence.word(join).gap() != Gap.OTHER
            && sentence.word(end.first()).gap() == Gap.SPACE;
    return isJoined
        && start.first() > 0
        && sentence.word(start.first() - 1).is("from")
        && start.isDay() == end.isDay()
        && start.hasMonth() == end.hasMonth()
        && !isCount(sentence, end.end());
  }

  /** "from 2000 to 1900 soldiers". */
  private static boolean isCount(SentenceReading sentence, int next) {
    return next < sentence.size()
        && sentence.word(next).gap() == Gap.SPACE
        && sentence.tag(next).filter(t -> t.startsWith("NN") || t.startsWith("JJ")).isPresent();
  }

  @Override
  public Span span() {
    return start.sentence().spanOf(start.first(), end.end());
  }

  @Override
  public String says() {
    return "from " + start.words() + " to " + end.words();
  }

  @Override
  public Verdict judge(Reading reading) {
    if (!isBackward()) {
      return new Verdict.Supported(List.of(known("is not later than")));
    }
    if (start.sentence().hasAnyOf(BACKWARD) || !Mood.isAsserting(start.sentence())) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    return new Verdict.Contradicted(
        "The range from %s to %s ends before it starts.".formatted(start.words(), end.words()),
        List.of(known("is later than")),
        List.of(new Repair(span(), swapped())));
  }

  private boolean isBackward() {
    return end.latest().isBefore(start.earliest());
  }

  private Evidence known(String how) {
    return new Evidence.FromCalendar("%s %s %s.".formatted(start.words(), how, end.words()));
  }

  private String swapped() {
    SentenceReading sentence = start.sentence();
    return end.words()
        + sentence.gapText(start.end())
        + sentence.word(start.end()).key()
        + " "
        + start.words();
  }
}
