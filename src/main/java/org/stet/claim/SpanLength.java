package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.mention.DatePhrase;
import org.stet.mention.Gap;
import org.stet.mention.NumberStyle;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;
import org.stet.text.Span;

/**
 * How many years a time from one year to another is said to be: "the eight years from 2001 to
 * 2009".
 *
 * @param stretch how many
 * @param years from when to when
 * @param isSetBefore whether it is a term that somebody may leave before its end
 * @param quoted whether it stands inside quotation marks
 */
record SpanLength(Stretch stretch, YearSpan years, boolean isSetBefore, boolean quoted)
    implements TimeClaim {
  /** What lasts for as long as it says: "an eight-year tenure". */
  private static final WordList LASTING =
      WordList.of(
          """
          tenure stint reign run presidency career rule stretch span period spell war marriage era partnership
          relationship streak drought absence hiatus premiership leadership
          """);

  /** What may end before it has lasted so long. */
  private static final Set<String> SET_BEFORE = Set.of("term", "mandate");

  /** Words of a sentence in which years were left out or are counted in another way. */
  private static final WordList BROKEN =
      WordList.of(
          "nonconsecutive intermittent intermittently except excluding minus combined b.c bc nonfiction");

  private static final Set<String> SUMS = Set.of("in", "all", "which", "when");

  static List<SpanLength> in(CuedSentence sentence, List<DatePhrase> dates, Reading reading) {
    if (!sentence.has(Cue.YEARS)) {
      return List.of();
    }
    List<YearSpan> spans = YearSpan.in(sentence, dates);
    List<SpanLength> found = new ArrayList<>();
    List<Stretch> stretches = spans.isEmpty() ? List.of() : Stretches.in(sentence.sentence());
    int next = 0;
    for (Stretch stretch : stretches) {
      while (next < spans.size() && spans.get(next).end() < stretch.first()) {
        next++;
      }
      for (YearSpan span : spans.subList(next, Math.min(next + 2, spans.size()))) {
        of(stretch, span, reading).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<SpanLength> of(Stretch stretch, YearSpan span, Reading reading) {
    boolean isBeside =
        stretch.unit() == Stretch.Unit.YEAR
            && stretch.isCounted()
            && (stretch.isAdjective()
                ? nounBefore(stretch, span)
                : isBefore(stretch, span) || isBehind(stretch, span));
    return isBeside
        ? Optional.of(
            new SpanLength(
                stretch,
                span,
                stretch.isAdjective()
                    && SET_BEFORE.contains(span.sentence().word(stretch.end()).key()),
                reading.isQuoted(stretch.span())))
        : Optional.empty();
  }

  /** "an eight-year tenure (2009-2017)". */
  private static boolean nounBefore(Stretch stretch, YearSpan span) {
    SentenceReading sentence = stretch.sentence();
    int noun = stretch.end();
    boolean isBeside =
        noun + 1 == span.first()
            && sentence.word(noun).gap() == Gap.SPACE
            && sentence.word(stretch.end() - 1).key().equals("year");
    return isBeside
        && isJoinedOrAside(sentence, span)
        && (LASTING.contains(sentence.word(noun).key())
            || SET_BEFORE.contains(sentence.word(noun).key()));
  }

  private static boolean isJoinedOrAside(SentenceReading sentence, YearSpan span) {
    boolean isAside =
        sentence.word(span.first()).gap() == Gap.COMMA && isClosed(sentence, span.end());
    return isJoined(sentence, span) || isAside;
  }

  private static boolean isJoined(SentenceReading sentence, YearSpan span) {
    return sentence.word(span.first()).gap() == Gap.SPACE
        || sentence.gapText(span.first()).strip().equals("(");
  }

  /** "the eight years from 2001 to 2009", "for four years, from 1990 to 1994,". */
  private static boolean isBefore(Stretch stretch, YearSpan span) {
    SentenceReading sentence = stretch.sentence();
    return stretch.end() == span.first() && isJoinedOrAside(sentence, span);
  }

  /** "from 2011 to 2014, seven years", "from 2009 to 2017, eight years in which". */
  private static boolean isBehind(Stretch stretch, YearSpan span) {
    SentenceReading sentence = stretch.sentence();
    if (stretch.first() != span.end()) {
      return false;
    }
    String gap = sentence.gapText(stretch.first()).strip();
    int next = stretch.end();
    boolean isSum =
        next + 1 < sentence.size()
            && sentence.word(next).is("in")
            && SUMS.contains(sentence.word(next + 1).key());
    boolean isEnd =
        isSum
            || (isClosed(sentence, next)
                && (next >= sentence.size() || !sentence.word(next).is("and")));
    return (gap.equals(",") || gap.equals("(") || gap.equals("—") || gap.equals("–")) && isEnd;
  }

  private static boolean isClosed(SentenceReading sentence, int next) {
    return next >= sentence.size() || !sentence.word(next).gap().joins();
  }

  @Override
  public Span span() {
    return stretch.span();
  }

  @Override
  public String says() {
    return years.words() + ": " + stretch.words();
  }

  @Override
  public Verdict judge(Reading reading) {
    Evidence known = new Evidence.FromCalendar(years.inWords() + " it is " + count() + ".");
    boolean isMore = stretch.days().low() > years.years().high() * Stretch.DAYS_OF_YEAR;
    if (fits()) {
      return new Verdict.Supported(List.of(known));
    }
    if (!Mood.isAsserting(stretch.sentence()) || stretch.sentence().hasAnyOf(BROKEN)) {
      return new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
    }
    if (isMore && isSetBefore) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    return new Verdict.Contradicted(
        "%s it is %s, not %s."
            .formatted(
                years.inWords(),
                count(),
                stretch.lowered().replace('-', ' ').replaceFirst("year$", "years")),
        List.of(known),
        List.of(repair()),
        false);
  }

  /** Rounding, and counting both the first year and the last, are left to print. */
  private boolean fits() {
    double count = stretch.count();
    double slack = Math.max(0, count / 4);
    Range said =
        switch (stretch.bound()) {
          case EXACT -> new Range(count, count);
          case ABOUT -> new Range(count - slack, count + slack);
          case NEARLY, LESS -> new Range(0, count);
          case MORE -> new Range(count, Double.MAX_VALUE);
        };
    boolean isFarMore =
        stretch.bound() == Stretch.Bound.NEARLY && years.years().high() < count - slack;
    return said.overlaps(years.years()) && !isFarMore;
  }

  private int middle() {
    return (int) Math.round((years.years().low() + years.years().high()) / 2);
  }

  private String count() {
    return middle() + (middle() == 1 ? " year" : " years");
  }

  private Repair repair() {
    String printed = stretch.sentence().text(stretch.numberAt(), stretch.end() - 1);
    return new Repair(stretch.number(), NumberStyle.cardinalLike(printed, middle()));
  }
}
