package org.stet.claim;

import java.util.EnumSet;
import java.util.Set;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** The words by which a sentence, or the sentences before it, look back. */
final class Retrospect {
  /** How far back such words still set the time. */
  private static final int REACH = 4;

  /** Words by which a sentence tells of somebody's life and not of these days. */
  static final WordList BIOGRAPHY =
      WordList.of(
          """
          once worked aide aides ago anniversary memoir memoirs biography died born widow widower
          wife husband mother father son daughter brother sister grandson granddaughter
          remembered history historian decades era clerked nominated appointee
          """);

  /** Words of how past holders are ranked, honored and remembered. */
  private static final WordList MEMORY =
      WordList.of(
          """
          poll polls ranking rankings greatest worst best rated legacy library museum statue book
          film movie documentary award medal honor honors tribute funeral buried grave monument
          memorial portrait exhibit
          """);

  /** Words by which a sentence sets those after it in the past. */
  private static final WordList LOOKING_BACK =
      WordList.of("ago anniversary decades history historian memoir");

  private final OfficeCase office;
  private final Reading reading;
  private final SentenceReading sentence;

  Retrospect(OfficeCase office) {
    this.office = office;
    this.reading = office.reading();
    this.sentence = office.claim().pair().sentence();
  }

  Set<PastSign> signs() {
    Set<PastSign> signs = EnumSet.noneOf(PastSign.class);
    if (isBiography() || sentence.hasAnyOf(MEMORY)) {
      signs.add(PastSign.LIFE_STORY);
    } else if (office.moment().hints().looksBack()) {
      signs.add(PastSign.LOOKS_BACK);
    }
    if (isLedUpTo() || reading.before(sentence, 1).stream().anyMatch(s -> s.hints().looksBack())) {
      signs.add(PastSign.LOOKED_BACK);
    }
    return signs;
  }

  /** Whether the sentence tells of somebody's life. */
  boolean isBiography() {
    return sentence.hasAnyOf(BIOGRAPHY);
  }

  /** Whether a sentence before it looks back. */
  boolean isLedUpTo() {
    return reading.before(sentence, REACH).stream().anyMatch(s -> s.hasAnyOf(LOOKING_BACK));
  }
}
