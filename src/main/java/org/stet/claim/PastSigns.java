package org.stet.claim;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.stet.fact.Facts;

/** All signs of one mention, summed up. */
record PastSigns(Set<PastSign> found) {
  /** Measured: at this sum and above, hardly any true mention of a past holder is left. */
  private static final int ENOUGH = -2;

  /** Signs by which a title may be told of in history, or be another one. */
  private static final Set<PastSign> ELSEWHERE =
      EnumSet.of(
          PastSign.BARE,
          PastSign.SOMEBODY_OF_THEN,
          PastSign.NAMED_AGAIN,
          PastSign.DEAD,
          PastSign.TITLE_FOR_LIFE);

  private static final Set<PastSign> STORIES =
      EnumSet.of(PastSign.DEAD, PastSign.AGES_AGO, PastSign.LIFE_STORY);

  static PastSigns of(OfficeCase office, Facts.Tenure last) {
    EnumSet<PastSign> found = EnumSet.noneOf(PastSign.class);
    found.addAll(new Incumbent(office, last).signs());
    found.addAll(new Contemporaries(office, last).signs());
    found.addAll(new PastClause(office.claim()).signs());
    found.addAll(new Retrospect(office).signs());
    found.addAll(new AfterTerm(office, last).signs());
    if (found.contains(PastSign.COLLEAGUE_OF_NOW)) {
      found.remove(PastSign.COLLEAGUE_OF_NOW_NEAR);
    }
    return new PastSigns(found);
  }

  /** Whether they tell of these days together: then somebody else was meant. */
  boolean tellOfNow() {
    return hasSignOfNow() && found.stream().mapToInt(PastSign::weight).sum() >= ENOUGH;
  }

  /**
   * Of the dead, and in the story of a life, the sentence itself must tell it; elsewhere the people
   * around are enough. A mere lack of signs proves nothing.
   */
  private boolean hasSignOfNow() {
    return found.stream().anyMatch(PastSign::isOfNow)
        || (Collections.disjoint(found, STORIES)
            && (found.contains(PastSign.MANY_OF_NOW)
                || found.contains(PastSign.COLLEAGUE_OF_NOW_NEAR)));
  }

  /** Whether the title says of what it is, and nobody of the holder's time is around. */
  boolean standAlone() {
    return Collections.disjoint(found, ELSEWHERE);
  }
}
