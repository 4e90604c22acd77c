package org.stet.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.stet.fact.Event;
import org.stet.mention.DatePhrase;
import org.stet.mention.Numeral;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/**
 * A printed day beside that of an event: it may be told as its anniversary, or as news.
 *
 * @param date the printed day
 * @param event the event
 * @param published the day for which the article speaks
 */
record ToldDay(DatePhrase date, Event event, Optional<LocalDate> published) {
  private static final WordList ANNIVERSARIES =
      WordList.of(
          """
          anniversary anniversaries commemorate commemorates commemorated commemorating commemoration memorial
          vigil vigils remembrance ceremony ceremonies observance annual remember
          remembers remembered remembering honor honors honored honoring celebration celebrations celebrate celebrated
          celebrating tribute tributes wreath wreaths
          """);

  /** Only what is later than an event can be an anniversary of it, or news after it. */
  boolean isLater() {
    return date.earliest().isAfter(event.period().earliest());
  }

  /** Whether an article speaks of the day as of news. */
  boolean isNews(int days) {
    return published.isEmpty()
        || published
            .filter(p -> !date.earliest().isAfter(p) && date.earliest().plusDays(days).isAfter(p))
            .isPresent();
  }

  boolean isToCome() {
    return published.filter(date.earliest()::isAfter).isPresent();
  }

  /** Whether the printed day is told as one some years after the event. */
  boolean isAnniversary() {
    SentenceReading sentence = date.sentence();
    if (sentence.hasAnyOf(ANNIVERSARIES)) {
      return true;
    }
    int years = date.year() - event.period().earliest().getYear();
    for (Numeral numeral : sentence.numerals()) {
      boolean counts =
          numeral.end() < sentence.size()
              && (sentence.word(numeral.end()).is("years")
                  || sentence.word(numeral.end()).is("year"));
      if (counts && numeral.whole().filter(n -> n == years).isPresent()) {
        return true;
      }
    }
    return Math.abs(years) == 1 && isYearAfter(sentence);
  }

  /** "a year after the attack", "a year later". */
  private static boolean isYearAfter(SentenceReading sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.word(i).is("a") && sentence.word(i + 1).is("year")) {
        return true;
      }
    }
    return false;
  }
}
