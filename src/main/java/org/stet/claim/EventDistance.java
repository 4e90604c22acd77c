package org.stet.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.fact.Event;
import org.stet.mention.NumberStyle;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.TimeHints;
import org.stet.mention.WordList;
import org.stet.text.Span;

/**
 * How long ago an event is said to be: "20 years after the Sept. 11 attacks".
 *
 * @param stretch the time between
 * @param event the event
 * @param isOfNow whether the words surely count up to the published day, and not to another event
 * @param quoted whether it stands inside quotation marks
 */
record EventDistance(Stretch stretch, Event event, boolean isOfNow, boolean quoted)
    implements TimeClaim {
  /** Words of what is still to come, to which a time may be counted. */
  private static final WordList AHEAD =
      WordList.of(
          """
          will would shall could should may might going expected planned plans plan scheduled due slated set until by
          next upcoming tomorrow if whether unless future eventually 'll won't deadline project projected forecast before
          """);

  /** A month is written where weeks are meant, and days are counted from either side. */
  private static final int SOME_DAYS = 3;

  @Override
  public Span span() {
    return stretch.span();
  }

  @Override
  public String says() {
    return Known.named(event) + ": " + stretch.words() + " before";
  }

  @Override
  public Verdict judge(Reading reading) {
    Optional<LocalDate> published = reading.published();
    if (published.isEmpty()) {
      return new Verdict.Undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    LocalDate day = published.get();
    if (event.period().earliest().isAfter(day) || isOfOtherYear()) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    double most = days(event.period().earliest(), day) + SOME_DAYS;
    double least = days(event.period().latest(), day) - SOME_DAYS;
    if (stretch.days().overlaps(new Range(least, most))) {
      return isOfNow
          ? new Verdict.Supported(List.of(Known.event(event)))
          : new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    return stretch.days().low() > most ? tooLong(day) : tooShort(day);
  }

  private static double days(LocalDate from, LocalDate to) {
    return (double) to.toEpochDay() - from.toEpochDay();
  }

  /** No past day is so long after the event, so it matters little up to when the words count. */
  private Verdict tooLong(LocalDate day) {
    SentenceReading sentence = stretch.sentence();
    return sentence.hasAnyOf(AHEAD) || !Mood.isAsserting(sentence)
        ? new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED)
        : contradicted(day);
  }

  private Verdict tooShort(LocalDate day) {
    return isOfNow && Mood.isAsserting(stretch.sentence())
        ? contradicted(day)
        : new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
  }

  private Verdict contradicted(LocalDate day) {
    String message =
        "From %s to %s, it is %s, not %s."
            .formatted(Known.named(event), EdtfDate.words(day), elapsed(day), stretch.lowered());
    return new Verdict.Contradicted(message, List.of(Known.event(event)), repairs(day), false);
  }

  /** Whether the sentence names another year than the event's own. */
  private boolean isOfOtherYear() {
    List<TimeHints.Window> years = stretch.sentence().hints().windows();
    return years.stream().anyMatch(y -> !event.period().touches(y.from(), y.to()));
  }

  private String elapsed(LocalDate day) {
    double days = days(event.period().earliest(), day);
    for (Stretch.Unit unit : List.of(Stretch.Unit.YEAR, Stretch.Unit.MONTH, Stretch.Unit.WEEK)) {
      if (days >= 2 * unit.days()) {
        return Math.round(days / unit.days()) + " " + unit.name().toLowerCase(Locale.ROOT) + "s";
      }
    }
    return Math.round(days) + " days";
  }

  private List<Repair> repairs(LocalDate day) {
    double count = days(event.period().earliest(), day) / stretch.unit().days();
    int right = (int) Math.round(count);
    boolean isNear = event.period().latest().isBefore(event.period().earliest().plusYears(1));
    if (!isNear || right < 2 || !stretch.isCounted()) {
      return List.of();
    }
    String printed = stretch.sentence().text(stretch.numberAt(), stretch.end() - 1);
    return List.of(new Repair(stretch.number(), NumberStyle.cardinalLike(printed, right)));
  }
}
