package org.stet.claim;

import java.util.List;
import java.util.Optional;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.mention.Modifier;
import org.stet.mention.Reading;
import org.stet.mention.TitleMention;
import org.stet.mention.TitledName;

/**
 * A title-and-name that is to be judged, with what its judges look at.
 *
 * @param claim the claim
 * @param reading the article
 * @param moment the time that its sentence can speak of
 */
record OfficeCase(OfficeClaim claim, Reading reading, Moment moment) {
  static final Verdict NO_FACT = new Verdict.Undecided(Verdict.Reason.NO_FACT);

  static OfficeCase of(OfficeClaim claim, Reading reading) {
    return new OfficeCase(claim, reading, Moment.of(claim.pair().sentence(), reading));
  }

  TitleMention title() {
    return claim.pair().title();
  }

  OfficeRepairs repairs() {
    return new OfficeRepairs(claim);
  }

  /** Whether the words around the title are understood and the sentence asserts what it says. */
  boolean isAsserted() {
    return title().isClear() && Mood.isAsserting(claim.pair().sentence()) && !isSupposed();
  }

  /** Whether somebody only believes, asks or wishes that it were so. */
  boolean isSupposed() {
    boolean isCopula =
        claim.pair().form() == TitledName.Form.COPULA
            || claim.pair().form() == TitledName.Form.PAST_COPULA;
    return isCopula && Mood.isSupposing(claim.pair().sentence());
  }

  /**
   * Whether the title is one that somebody had, or has, at a time that nobody names. A title in the
   * plural is for holders of all times.
   */
  boolean looksBack() {
    return title().has(Modifier.FORMER)
        || title().has(Modifier.SOMEBODYS)
        || title().has(Modifier.COUNTED)
        || claim.pair().form() == TitledName.Form.PAST_COPULA
        || claim.pair().form() == TitledName.Form.IN_LIST;
  }

  /** Who held an office on the day of publication. */
  Optional<Facts.Tenure> holder(Office office) {
    return moment
        .published()
        .flatMap(day -> Known.holder(office, day))
        .map(term -> new Facts.Tenure(office, term));
  }

  /** The same where it is one office that is meant. */
  Optional<Facts.Tenure> holder(List<Office> offices) {
    return offices.size() == 1 ? holder(offices.getFirst()) : Optional.empty();
  }
}
