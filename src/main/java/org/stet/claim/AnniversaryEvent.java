package org.stet.claim;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.stet.fact.Event;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;

/**
 * Which event an anniversary is of that no name tells: one that was on this day of the year, and of
 * which the words behind "anniversary of" speak.
 */
final class AnniversaryEvent {
  private static final int NEAR_DAYS = 3;

  /** "the explosion at the nuclear power plant in Chernobyl": so many words may describe it. */
  private static final int REACH = 9;

  private static final int ENOUGH = 2;

  private AnniversaryEvent() {}

  static Optional<Event> of(SentenceReading sentence, int first, Reading reading) {
    return reading.published().flatMap(day -> of(words(sentence, first), day, reading));
  }

  /** The words of the noun phrase, up to the next comma. */
  private static List<Word> words(SentenceReading sentence, int first) {
    int end = Math.min(sentence.size(), first);
    while (end < sentence.size()
        && end < first + REACH
        && (end == first || sentence.word(end).gap() == Gap.SPACE)) {
      end++;
    }
    return sentence.words().subList(Math.min(first, end), end);
  }

  private static Optional<Event> of(List<Word> words, LocalDate day, Reading reading) {
    List<Event> told =
        LongStream.rangeClosed(-NEAR_DAYS, NEAR_DAYS)
            .mapToObj(d -> MonthDay.from(day.plusDays(d)))
            .flatMap(d -> reading.facts().eventsOn(d).stream())
            .filter(e -> e.period().earliest().isBefore(day.minusDays(300)))
            .filter(e -> isTold(words, EventWords.of(e, reading.gazetteer())))
            .toList();
    return told.stream()
        .findFirst()
        .filter(
            e ->
                told.stream()
                    .allMatch(
                        o -> o.period().earliest().getYear() == e.period().earliest().getYear()));
  }

  private static boolean isTold(List<Word> words, EventWords event) {
    Set<String> own = new HashSet<>();
    for (Word word : words) {
      if (word.letters() != Word.Letters.DIGITS && event.has(word)) {
        own.add(Stem.of(word.key()));
      }
    }
    return !event.isRecurring()
        && own.size() >= ENOUGH
        && words.stream().anyMatch(event::isOwn)
        && words.stream().anyMatch(event::tells);
  }
}
