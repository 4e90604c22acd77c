package org.stet.claim;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.stet.fact.EdtfDate;
import org.stet.fact.Event;
import org.stet.fact.Period;
import org.stet.mention.DatePhrase;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * A date that an article gives to an event.
 *
 * @param date the date as written
 * @param event the event
 * @param certainty how surely the date is meant to be the event's
 * @param quoted whether it stands inside quotation marks
 */
record EventDating(DatePhrase date, Event event, Certainty certainty, boolean quoted)
    implements TimeClaim {
  /** How surely a date belongs to an event. */
  enum Certainty {
    SURE,
    LIKELY,
    UNCLEAR
  }

  /** What happens at night or far away has two dates, by the time zone of who tells it. */
  private static final int ZONE_DAYS = 1;

  @Override
  public Span span() {
    return date.sentence().spanOf(date.first(), date.end());
  }

  @Override
  public String says() {
    return event.name() + ": " + date.words();
  }

  /** Whether a date can be one of an event's. */
  static boolean fits(DatePhrase date, Period period) {
    return period.touches(date.earliest(), date.latest());
  }

  @Override
  public Verdict judge(Reading reading) {
    Evidence known = Known.event(event);
    if (fits(date, event.period())) {
      return new Verdict.Supported(List.of(known));
    }
    if (!Mood.isAsserting(date.sentence()) || isDenied()) {
      return new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
    }
    boolean isZone =
        event
            .period()
            .touches(date.earliest().minusDays(ZONE_DAYS), date.latest().plusDays(ZONE_DAYS));
    if (certainty == Certainty.UNCLEAR || isZone) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    return contradicted(known);
  }

  private Verdict contradicted(Evidence known) {
    return new Verdict.Contradicted(
        "The %s of %s is %s, not %s."
            .formatted(isDay() ? "date" : "time", Known.named(event), time(), date.words()),
        List.of(known),
        repairs(),
        certainty == Certainty.SURE);
  }

  private boolean isDay() {
    return event.period().start().equals(event.period().end());
  }

  private String time() {
    return isDay() ? event.period().start().orElseThrow().words() : event.period().words();
  }

  /** "not on Jan. 6, 2022": the sentence knows better. */
  private boolean isDenied() {
    SentenceReading sentence = date.sentence();
    int from = Math.max(0, date.first() - 3);
    return sentence.words().subList(from, date.first()).stream()
        .anyMatch(w -> w.is("not") || w.is("no") || w.is("never"));
  }

  /** The part of the date that differs, where it is one; else the whole date. */
  private List<Repair> repairs() {
    return event
        .period()
        .start()
        .filter(this::isAsPrecise)
        .map(start -> List.of(repair(start.earliest())))
        .orElse(List.of());
  }

  /** Whether as much is known of a day as the printed date says. */
  private boolean isAsPrecise(EdtfDate known) {
    LocalDate first = known.earliest();
    LocalDate last = known.latest();
    boolean isYear = first.getYear() == last.getYear();
    boolean isMonth = isYear && first.getMonth() == last.getMonth();
    return known.isDay() || (!date.isDay() && (date.hasMonth() ? isMonth : isYear));
  }

  private Repair repair(LocalDate right) {
    boolean hasMonth = !date.hasMonth() || right.getMonth() == date.earliest().getMonth();
    boolean hasDay = !date.isDay() || right.getDayOfMonth() == date.earliest().getDayOfMonth();
    boolean hasYear = right.getYear() == date.year();
    if (hasMonth && hasDay) {
      return repair(date.yearAt(), String.valueOf(right.getYear()));
    }
    if (hasMonth && hasYear) {
      return repair(date.dayAt(), String.valueOf(right.getDayOfMonth()));
    }
    if (hasDay && hasYear) {
      return repair(date.monthAt(), month(right));
    }
    return new Repair(span(), written(right));
  }

  /** The whole date as the printed one is written. */
  private String written(LocalDate right) {
    if (!date.isDay()) {
      return month(right) + " " + right.getYear();
    }
    return date.dayAt() < date.monthAt()
        ? right.getDayOfMonth() + " " + month(right) + " " + right.getYear()
        : month(right) + " " + right.getDayOfMonth() + ", " + right.getYear();
  }

  /** The month, in full where the printed one is. */
  private String month(LocalDate right) {
    SentenceReading sentence = date.sentence();
    String printed = sentence.text(date.monthAt(), date.monthAt() + 1);
    boolean isFull = printed.length() > 4 && !printed.endsWith(".");
    return isFull
        ? right.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : EdtfDate.words(right).split(" ", 2)[0];
  }

  private Repair repair(int word, String text) {
    return new Repair(date.sentence().word(word).span(), text);
  }
}
