package org.stet.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.mention.DatePhrase;
import org.stet.mention.Reading;

/**
 * Whether a known event was at the time that an article gives it, and whether a range of years runs
 * forward.
 */
final class EventDate implements ClaimType<TimeClaim> {
  static final String ID = "event-date";

  private static final Rule RULE =
      new Rule(
          ID,
          "A known event was on another day, or a range of years ends before it starts.",
          "Looks up dates that stand beside the name of an event, and dates whose day of the year is that of a known"
              + " event of which the words around speak. Says nothing where the date can belong to something else,"
              + " as on anniversaries, and nothing of events that it does not know.",
          Severity.ERROR);

  /** Without one of them a sentence gives no time to anything. */
  private static final Cue[] CUES = {Cue.ANNIVERSARY, Cue.COUNTED_FROM, Cue.MONTH, Cue.YEAR};

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<TimeClaim> find(Reading reading) {
    DayEvents byDay = new DayEvents(reading);
    DeedDates byDeed = new DeedDates(reading);
    List<TimeClaim> found = new ArrayList<>();
    for (CuedSentence sentence : Cues.in(reading, CUES)) {
      found.addAll(Anniversary.in(sentence, reading));
      found.addAll(DatedAnniversary.in(sentence, reading));
      found.addAll(FixedDay.in(sentence, reading));
      found.addAll(EventDistances.in(sentence, reading));
      found.addAll(DayRange.in(sentence, reading));
      if (sentence.has(Cue.YEAR)) {
        inYears(sentence, byDay, byDeed, reading, found);
      }
    }
    found.sort(Comparator.comparingInt(c -> c.span().start()));
    return found;
  }

  private static void inYears(
      CuedSentence sentence,
      DayEvents byDay,
      DeedDates byDeed,
      Reading reading,
      List<TimeClaim> found) {
    List<DatePhrase> dates = sentence.sentence().datePhrases();
    for (DatePhrase date : dates) {
      if (!NamedEvents.isInName(date)) {
        dating(date, byDay, byDeed, reading).ifPresent(found::add);
      }
    }
    found.addAll(YearRange.in(dates, reading));
    found.addAll(SpanLength.in(sentence, dates, reading));
  }

  private static Optional<EventDating> dating(
      DatePhrase date, DayEvents byDay, DeedDates byDeed, Reading reading) {
    Optional<NamedEvents.Found> named = NamedEvents.of(date);
    return named
        .filter(f -> f.certainty() != EventDating.Certainty.UNCLEAR)
        .or(() -> byDay.of(date))
        .or(() -> byDeed.of(date))
        .or(() -> named)
        .map(
            f ->
                new EventDating(
                    date,
                    f.event(),
                    f.certainty(),
                    reading.isQuoted(date.sentence().spanOf(date.first(), date.end()))));
  }

  @Override
  public Verdict judge(TimeClaim claim, Reading reading) {
    return claim.judge(reading);
  }
}
