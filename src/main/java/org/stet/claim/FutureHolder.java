package org.stet.claim;

import org.stet.fact.EdtfDate;
import org.stet.fact.Facts;
import org.stet.fact.Term;
import org.stet.mention.WordList;

/** Judges a title beside somebody who got it only after the article was published. */
final class FutureHolder {
  /** A candidate is called by the title that is sought for about this long before taking office. */
  private static final int CAMPAIGN_DAYS = 400;

  /** Between election and hand-over, print anticipates. */
  private static final int TRANSITION_DAYS = 100;

  /** Words by which a sentence says itself that the time has not come. */
  private static final WordList NOT_YET = WordList.of("yet future eventual eventually");

  private final OfficeCase office;
  private final Facts.Tenure first;

  FutureHolder(OfficeCase office, Facts.Tenure first) {
    this.office = office;
    this.first = first;
  }

  /** Whether a term begins after publication, and so soon that print may anticipate it. */
  static boolean isSoon(Moment moment, Term term) {
    return moment.daysUntil(term) > 0 && moment.daysUntil(term) < CAMPAIGN_DAYS;
  }

  /**
   * The verdict.
   *
   * @param isSure whether the title is understood and the name a full one
   */
  Verdict judge(boolean isSure) {
    // Who becomes a coach, a mayor or a legislator later may have been another one before.
    boolean isTold =
        Anchor.isOfCountry(office.title(), first.office())
            && !OneOfMany.is(first.office(), office.reading());
    if (!isSure || !isTold || office.claim().pair().sentence().hasAnyOf(NOT_YET)) {
      return new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR);
    }
    return isSoon(office.moment(), first.term()) ? soon() : notYet();
  }

  /**
   * A candidate may be called by the title, but hardly while in another office and long before the
   * hand-over.
   */
  private Verdict soon() {
    boolean isTransition = office.moment().daysUntil(first.term()) <= TRANSITION_DAYS;
    Verdict other =
        isTransition ? OfficeCase.NO_FACT : new OtherTitle(office).judge(first.term().person());
    return other.equals(OfficeCase.NO_FACT)
        ? new Verdict.Undecided(Verdict.Reason.TIME_UNCLEAR)
        : other;
  }

  private Verdict notYet() {
    String since = first.term().period().start().map(EdtfDate::when).orElse("later");
    return new Contradiction(office)
        .known(first)
        .holder(office.holder(first.office()))
        .say(
            "%s became %s only %s."
                .formatted(first.term().person().name(), first.office().fullTitle(), since),
            office.title().qualifier().isPresent());
  }
}
