package org.stet.claim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.stet.fact.Facts;
import org.stet.fact.Person;
import org.stet.mention.ArticleNames;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/** What became of a holder since the term ended, up to the day of publication. */
final class AfterTerm {
  /** So soon after a hand-over, a story may tell what the old holder did in office. */
  private static final int FRESH_DAYS = 60;

  /** Nobody in the news is older, in years; and nobody lives so long after a term of office. */
  private static final int OLDEST = 110;

  private static final int OLDEST_RULE = 75;

  private static final int OLD_STORY = 30;
  private static final int AGES = 50;
  private static final int YEARS_OF_TALK = 2;

  private final OfficeCase office;
  private final Reading reading;
  private final Facts.Tenure last;
  private final LocalDate day;

  AfterTerm(OfficeCase office, Facts.Tenure last) {
    this.office = office;
    this.reading = office.reading();
    this.last = last;
    this.day = reading.published().orElseThrow();
  }

  Set<PastSign> signs() {
    Set<PastSign> signs = EnumSet.noneOf(PastSign.class);
    addIf(isLongDead() && person().died().isPresent(), PastSign.DEAD, signs);
    addIf(endedBefore(day.minusYears(AGES)), PastSign.AGES_AGO, signs);
    addIf(!endedBefore(day.minusYears(YEARS_OF_TALK)), PastSign.JUST_GONE, signs);
    addIf(isBusyElsewhere(), PastSign.HAS_OTHER_OFFICE, signs);
    addIf(last.office().keepsTitle(), PastSign.TITLE_FOR_LIFE, signs);
    addIf(office.title().qualifier().isEmpty(), PastSign.BARE, signs);
    addIf(timesNamed() > 1, PastSign.NAMED_AGAIN, signs);
    addIf(isOtherPronoun(), PastSign.OTHER_PRONOUN, signs);
    return signs;
  }

  private static void addIf(boolean holds, PastSign sign, Set<PastSign> signs) {
    if (holds) {
      signs.add(sign);
    }
  }

  private Person person() {
    return last.term().person();
  }

  private boolean endedBefore(LocalDate when) {
    return last.term().period().latest().isBefore(when);
  }

  private int timesNamed() {
    String family = reading.gazetteer().names().forms(person()).family();
    return reading.names().timesAsFamily(family);
  }

  private boolean isOtherPronoun() {
    return new PastClause(office.claim()).hasOtherPronoun(person()) && isNamedAlone();
  }

  /** Whether nobody else is named in the sentence, whom a pronoun could mean. */
  private boolean isNamedAlone() {
    SentenceReading sentence = office.claim().pair().sentence();
    ArticleNames names = reading.names();
    return Cast.of(reading).in(sentence.span()).size() <= 1
        && names.full().stream().noneMatch(run -> run.sentence().equals(sentence))
        && names.alone().entrySet().stream()
            .filter(e -> reading.gazetteer().names().isFamily(e.getKey()))
            .flatMap(e -> e.getValue().stream())
            .noneMatch(run -> run.sentence().equals(sentence));
  }

  boolean isBusyElsewhere() {
    return reading.facts().tenuresOf(person()).stream()
        .anyMatch(t -> office.moment().touches(t.term()));
  }

  boolean isAlive() {
    boolean isOver =
        person().born().filter(b -> b.latest().isBefore(day.minusYears(OLDEST))).isPresent()
            || endedBefore(day.minusYears(OLDEST_RULE));
    return !isOver && person().died().filter(d -> d.latest().isBefore(day)).isEmpty();
  }

  boolean isLongDead() {
    return !isAlive() && !hasDiedLately();
  }

  /** Who died lately is told of without a "former", and with the days of the week. */
  boolean hasDiedLately() {
    return person().died().filter(d -> d.latest().isAfter(day.minusYears(1))).isPresent()
        && !isAlive();
  }

  /** Whether the holder lives, and left so lately that news hardly tells history of the term. */
  boolean isOfOurTime() {
    return isAlive() && !endedBefore(day.minusYears(OLD_STORY));
  }

  boolean isLongGone() {
    return endedBefore(day.minusDays(FRESH_DAYS));
  }
}
