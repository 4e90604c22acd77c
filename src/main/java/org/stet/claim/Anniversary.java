package org.stet.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Event;
import org.stet.mention.Gazetteer;
import org.stet.mention.NumberStyle;
import org.stet.mention.Numeral;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * How manieth anniversary of an event an article speaks of: "the 80th anniversary of D-Day".
 *
 * @param number the how manieth
 * @param event the event
 * @param quoted whether it stands inside quotation marks
 */
record Anniversary(Numeral number, Event event, boolean quoted) implements TimeClaim {
  /** Articles look forward to an anniversary, and back at it, for about a year. */
  private static final int NEAR_DAYS = 400;

  static List<Anniversary> in(CuedSentence sentence, Reading reading) {
    if (!sentence.has(Cue.ANNIVERSARY)) {
      return List.of();
    }
    List<Anniversary> found = new ArrayList<>();
    for (Numeral number : sentence.sentence().numerals()) {
      eventOf(number, reading)
          .map(e -> new Anniversary(number, e, reading.isQuoted(number.span())))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Event> eventOf(Numeral number, Reading reading) {
    SentenceReading sentence = number.sentence();
    int at = number.end();
    boolean isAnniversary =
        number.kind() == Numeral.Kind.ORDINAL
            && number.whole().isPresent()
            && at + 2 < sentence.size()
            && sentence.word(at).is("anniversary")
            && sentence.word(at + 1).is("of");
    if (!isAnniversary) {
      return Optional.empty();
    }
    int name = sentence.word(at + 2).is("the") ? at + 3 : at + 2;
    return sentence.events().stream()
        .filter(m -> m.first() == name && m.meanings().size() == 1)
        .map(Gazetteer.Match::meanings)
        .map(List::getFirst)
        .filter(e -> e.period().start().isPresent())
        .findFirst()
        .or(() -> AnniversaryEvent.of(sentence, name, reading));
  }

  @Override
  public Span span() {
    return number.span();
  }

  @Override
  public String says() {
    return "the %s anniversary of %s"
        .formatted(number.sentence().text(number.first(), number.end()), Known.named(event));
  }

  @Override
  public Verdict judge(Reading reading) {
    Optional<LocalDate> published = reading.published();
    if (published.isEmpty()) {
      return new Verdict.Undecided(Verdict.Reason.DATE_UNKNOWN);
    }
    int count = number.whole().orElseThrow();
    if (distance(count, published.get()) <= NEAR_DAYS) {
      return new Verdict.Supported(List.of(Known.event(event)));
    }
    boolean isOfNow =
        isNow(published.get()) && !event.period().latest().isAfter(start().plusDays(NEAR_DAYS));
    return isOfNow
        ? contradicted(count, published.get().getYear() - start().getYear())
        : new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
  }

  private Verdict contradicted(int count, int right) {
    return new Verdict.Contradicted(
        "The %s anniversary of %s is in %d."
            .formatted(NumberStyle.ordinal(count), Known.named(event), start().getYear() + count),
        List.of(Known.event(event)),
        right > 0
            ? List.of(new Repair(span(), NumberStyle.ordinalLike(printed(), right)))
            : List.of(),
        false);
  }

  private String printed() {
    return number.sentence().text(number.first(), number.end());
  }

  private LocalDate start() {
    return event.period().earliest();
  }

  private long distance(int count, LocalDate published) {
    return Math.abs(start().plusYears(count).toEpochDay() - published.toEpochDay());
  }

  /** Whether the sentence says that it is now. */
  private boolean isNow(LocalDate published) {
    boolean isDay = event.period().start().filter(d -> d.isDay()).isPresent();
    boolean isToday =
        isDay
            && AnniversaryWords.yearsSince(start(), published) > 0
            && number.sentence().hints().windows().isEmpty()
            && AnniversaryWords.isKept(number);
    return isToday || (AnniversaryWords.isMarked(number) && Mood.isAsserting(number.sentence()));
  }
}
