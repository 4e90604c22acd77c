package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Event;
import org.stet.mention.Gap;
import org.stet.mention.Gazetteer;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;
import org.stet.text.Block;

/** Finds how long ago events are said to be. */
final class EventDistances {
  private static final Set<String> FROM = Set.of("after", "since", "following");

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that");

  /** Where an event is only named as the place or the time of something else. */
  private static final WordList ELSEWHERE =
      WordList.of("before until despite without near like as than for against");

  /** What makes a sentence one of the published day. */
  private static final WordList STILL =
      WordList.of("still now today remain remains continue continues yet nowadays goes");

  private static final WordList HAVE = WordList.of("has have 've");

  private static final WordList HAD = WordList.of("had was were when then later did");

  /** What may stand between an event and "five years ago". */
  private static final WordList HAPPENED =
      WordList.of("happened occurred took place began started which that was came");

  private static final int MOST_BETWEEN = 3;

  /** How surely a time belongs to an event and counts up to the published day. */
  private record Found(Event event, boolean isOfNow) {}

  private EventDistances() {}

  /** What stands behind a length of time that is a distance. */
  static Stream<String> countedFrom() {
    return Stream.concat(FROM.stream(), Stream.of("ago"));
  }

  static List<EventDistance> in(CuedSentence cued, Reading reading) {
    if (!mayBeIn(cued)) {
      return List.of();
    }
    SentenceReading sentence = cued.sentence();
    List<EventDistance> found = new ArrayList<>();
    for (Stretch stretch : Stretches.in(sentence)) {
      event(stretch)
          .map(
              f ->
                  new EventDistance(
                      stretch, f.event(), f.isOfNow(), reading.isQuoted(stretch.span())))
          .ifPresent(found::add);
    }
    boolean isPast = found.stream().anyMatch(EventDistances::isToPresent) && isPast(sentence);
    return isPast ? found.stream().map(EventDistances::ofThen).toList() : found;
  }

  /** Whether a unit of time stands before a word from which it is counted, beside an event. */
  private static boolean mayBeIn(CuedSentence cued) {
    int size = cued.sentence().size();
    int unit = cued.next(Cue.TIME_UNIT, 0);
    while (unit + 1 < size && !cued.is(unit + 1, Cue.COUNTED_FROM)) {
      unit = cued.next(Cue.TIME_UNIT, unit + 1);
    }
    return unit + 1 < size && !cued.sentence().events().isEmpty();
  }

  /** Whether it counts up to the published day by the verb of its sentence. */
  private static boolean isToPresent(EventDistance distance) {
    Stretch stretch = distance.stretch();
    return distance.isOfNow() && !stretch.sentence().word(stretch.end()).is("ago");
  }

  private static EventDistance ofThen(EventDistance distance) {
    return isToPresent(distance)
        ? new EventDistance(distance.stretch(), distance.event(), false, distance.quoted())
        : distance;
  }

  private static Optional<Found> event(Stretch stretch) {
    SentenceReading sentence = stretch.sentence();
    int next = stretch.end();
    boolean goesOn = next < sentence.size() && sentence.word(next).gap() == Gap.SPACE;
    if (!goesOn || stretch.isAdjective()) {
      return Optional.empty();
    }
    if (FROM.contains(sentence.word(next).key())) {
      return eventAt(sentence, next + 1).map(e -> new Found(e, isOfNow(stretch)));
    }
    return sentence.word(next).is("ago") ? ago(stretch) : Optional.empty();
  }

  /** The event that is named from a word on, and by no more than its name. */
  private static Optional<Event> eventAt(SentenceReading sentence, int at) {
    boolean hasArticle = at + 1 < sentence.size() && DETERMINERS.contains(sentence.word(at).key());
    int name = hasArticle ? at + 1 : at;
    return sentence.events().stream()
        .filter(m -> m.first() == name || m.first() == at)
        .filter(m -> isOne(sentence, m))
        .map(m -> m.meanings().getFirst())
        .findFirst();
  }

  private static boolean isOne(SentenceReading sentence, Gazetteer.Match<Event> match) {
    Event event = match.meanings().getFirst();
    return match.meanings().size() == 1
        && event.period().isKnown()
        && NamedEvents.isHead(sentence, match.end())
        && (!EventWords.isRecurring(event) || hasYear(sentence, match));
  }

  private static boolean hasYear(SentenceReading sentence, Gazetteer.Match<Event> match) {
    return sentence.text(match.first(), match.end()).chars().anyMatch(Character::isDigit);
  }

  private static boolean isOfNow(Stretch stretch) {
    SentenceReading sentence = stretch.sentence();
    if (sentence.kind() != Block.Kind.PARAGRAPH || sentence.hasAnyOf(HAD)) {
      return false;
    }
    boolean isPerfect = sentence.word(stretch.end()).is("since") && sentence.hasAnyOf(HAVE);
    return isPerfect || (stretch.first() <= 1 && sentence.hasAnyOf(STILL));
  }

  /** Whether a verb of the sentence tells of the past. */
  private static boolean isPast(SentenceReading sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.tag(i).filter("VBD"::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "the Parkland shooting, five years ago", "Five years ago, the Parkland shooting ...". */
  private static Optional<Found> ago(Stretch stretch) {
    SentenceReading sentence = stretch.sentence();
    int next = stretch.end() + 1;
    if (stretch.first() == 0 && next < sentence.size()) {
      return eventAt(sentence, next).map(e -> new Found(e, false));
    }
    return sentence.events().stream()
        .filter(m -> m.end() <= stretch.first() && m.end() + MOST_BETWEEN >= stretch.first())
        .filter(m -> isOne(sentence, m) || m.end() == stretch.first())
        .filter(m -> m.meanings().size() == 1 && isJoined(stretch, m.end()))
        .filter(m -> !isElsewhere(sentence, m.first()))
        .map(m -> new Found(m.meanings().getFirst(), isItsOwn(stretch, m)))
        .findFirst();
  }

  private static boolean isJoined(Stretch stretch, int from) {
    SentenceReading sentence = stretch.sentence();
    for (int i = from; i < stretch.first(); i++) {
      if (!HAPPENED.contains(sentence.word(i).key())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isElsewhere(SentenceReading sentence, int name) {
    int at = name > 0 && DETERMINERS.contains(sentence.word(name - 1).key()) ? name - 2 : name - 1;
    return at >= 0 && ELSEWHERE.contains(sentence.word(at).key());
  }

  /** Whether "ago" tells when the event was, and not when something was done about it. */
  private static boolean isItsOwn(Stretch stretch, Gazetteer.Match<Event> name) {
    SentenceReading sentence = stretch.sentence();
    int next = stretch.end() + 1;
    boolean isAside =
        sentence.word(stretch.first()).gap() == Gap.COMMA
            && (next >= sentence.size() || sentence.word(next).gap() == Gap.COMMA);
    return name.first() <= 1 || isAside || stretch.first() > name.end();
  }
}
