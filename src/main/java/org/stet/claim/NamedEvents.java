package org.stet.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Event;
import org.stet.fact.Period;
import org.stet.mention.DatePhrase;
import org.stet.mention.Gap;
import org.stet.mention.Gazetteer;
import org.stet.mention.SentenceReading;
import org.stet.mention.Spelling;
import org.stet.mention.WordList;

/** Finds dates that stand beside the name of an event, and are its own by the order of words. */
final class NamedEvents {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "on", "since", "by", "until", "from", "for", "before", "after", "to", "and",
          "around");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that");

  /** In front of an event's name, these make the date behind it the event's own. */
  private static final Set<String> AT_IT = Set.of("in", "during", "since");

  /** What may stand between a name and a date that is its own. */
  private static final WordList BETWEEN =
      WordList.of(
          """
          on in of back early late mid happened occurred took place began started was which that struck hit came
          erupted ended
          """);

  /** Verbs that tell that an event happened. */
  private static final WordList HAPPENS =
      WordList.of(
          """
          happened occurred took began started struck hit erupted killed left broke claimed devastated destroyed
          ended
          """);

  private static final int MOST_BETWEEN = 5;

  /** So many years apart, two events may share a name that tells no more than where it was. */
  private static final int NAMESAKES_YEARS = 3;

  /** In what lasts longer, a single day is the day of something else. */
  private static final int LONG_DAYS = 60;

  private NamedEvents() {}

  /** The event that a date belongs to, and how surely. */
  record Found(Event event, EventDating.Certainty certainty) {}

  /** Whether a date is a part of an event's name. */
  static boolean isInName(DatePhrase date) {
    return date.sentence().events().stream()
        .anyMatch(m -> m.first() <= date.yearAt() && date.yearAt() < m.end());
  }

  static Optional<Found> of(DatePhrase date) {
    for (Gazetteer.Match<Event> match : date.sentence().events()) {
      Optional<EventDating.Certainty> certainty = certainty(date, match);
      if (certainty.isPresent()) {
        return Optional.of(meant(date, match.meanings(), certainty.get()));
      }
    }
    return Optional.empty();
  }

  private static Found meant(DatePhrase date, List<Event> events, EventDating.Certainty certainty) {
    Optional<Event> fitting =
        events.stream().filter(e -> EventDating.fits(date, e.period())).findFirst();
    if (fitting.isPresent() || events.size() > 1) {
      return new Found(fitting.orElse(events.getFirst()), EventDating.Certainty.UNCLEAR);
    }
    Period period = events.getFirst().period();
    boolean isDayInLongTime =
        date.isDay() && period.latest().isAfter(period.earliest().plusDays(LONG_DAYS));
    boolean mayBeNamesake =
        isDayInLongTime || (!date.isDay() && !isSlip(date.year(), events.getFirst()));
    return new Found(events.getFirst(), mayBeNamesake ? EventDating.Certainty.UNCLEAR : certainty);
  }

  /** Whether a year can be a slip for an event's: it is near, or one digit is another. */
  static boolean isSlip(int year, Event event) {
    int right =
        event.period().start().or(() -> event.period().end()).orElseThrow().earliest().getYear();
    return Math.abs(year - right) <= NAMESAKES_YEARS
        || digits(year).equals(digits(right))
        || Spelling.isDigitSlip(year, right);
  }

  private static List<Integer> digits(int year) {
    return String.valueOf(year).chars().sorted().boxed().toList();
  }

  private static Optional<EventDating.Certainty> certainty(
      DatePhrase date, Gazetteer.Match<Event> name) {
    if (date.end() <= name.first()) {
      return before(date, name);
    }
    return date.first() >= name.end() ? behind(date, name) : Optional.empty();
  }

  /** "the 2012 Sandy Hook shooting", "In 2012, Hurricane Sandy struck". */
  private static Optional<EventDating.Certainty> before(
      DatePhrase date, Gazetteer.Match<Event> name) {
    SentenceReading sentence = date.sentence();
    int between = name.first() - date.end();
    Gap gap = sentence.word(date.end()).gap();
    String front = date.first() == 0 ? "" : sentence.word(date.first() - 1).key();
    boolean isModifier =
        between == 0
            && (gap == Gap.SPACE || (gap == Gap.COMMA && date.isDay()))
            && !PREPOSITIONS.contains(front)
            && isHead(sentence, name.end());
    boolean isOpening =
        date.first() <= 1
            && !front.equals("since")
            && (between == 0
                || (between == 1 && DETERMINERS.contains(sentence.word(date.end()).key())))
            && name.end() < sentence.size()
            && sentence.word(name.end()).gap() == Gap.SPACE
            && HAPPENS.contains(sentence.word(name.end()).key());
    return isModifier || isOpening ? Optional.of(EventDating.Certainty.SURE) : Optional.empty();
  }

  /** Whether a name ends its noun phrase: "the Parkland shooting", not "shooting survivors". */
  static boolean isHead(SentenceReading sentence, int end) {
    return end >= sentence.size()
        || sentence.word(end).gap() != Gap.SPACE
        || sentence.isTime(end)
        || sentence
            .tag(end)
            .filter(t -> t.startsWith("NN") || t.startsWith("JJ") || t.equals("VBG"))
            .isEmpty();
  }

  /** "the Sandy Hook shooting in 2012". */
  private static Optional<EventDating.Certainty> behind(
      DatePhrase date, Gazetteer.Match<Event> name) {
    SentenceReading sentence = date.sentence();
    int between = date.first() - name.end();
    if (between > MOST_BETWEEN) {
      return Optional.empty();
    }
    for (int i = name.end(); i < date.first(); i++) {
      Gap gap = sentence.word(i).gap();
      boolean isJoined = gap == Gap.SPACE || (gap == Gap.COMMA && i == name.end());
      if (!isJoined || !BETWEEN.contains(sentence.word(i).key())) {
        return Optional.empty();
      }
    }
    if (between == 0) {
      boolean isBracket = sentence.gapText(date.first()).strip().equals("(");
      return isBracket ? Optional.of(EventDating.Certainty.SURE) : Optional.empty();
    }
    boolean isOf = sentence.word(name.end()).is("of");
    boolean hasVerb = between > 1 && !isOf;
    return Optional.of(
        isOf || hasVerb ? EventDating.Certainty.SURE : byWhatStandsBefore(date, name));
  }

  private static EventDating.Certainty byWhatStandsBefore(
      DatePhrase date, Gazetteer.Match<Event> name) {
    SentenceReading sentence = date.sentence();
    int at = name.first() - 1;
    if (at >= 0 && DETERMINERS.contains(sentence.word(at).key())) {
      at--;
    }
    if (at < 0) {
      return EventDating.Certainty.SURE;
    }
    String front = sentence.word(at).key();
    Event event = name.meanings().getFirst();
    boolean isEarlier = date.latest().isBefore(event.period().earliest());
    boolean isLater = date.earliest().isAfter(event.period().latest());
    boolean isSure =
        AT_IT.contains(front)
            || ((front.equals("after") || front.equals("following")) && isEarlier)
            || (front.equals("before") && isLater);
    return isSure ? EventDating.Certainty.SURE : EventDating.Certainty.UNCLEAR;
  }
}
