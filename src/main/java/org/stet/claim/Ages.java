package org.stet.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.stet.fact.EdtfDate;
import org.stet.mention.Spelling;

/**
 * How old somebody may be in a stretch of time.
 *
 * @param youngest in full years, on its first day
 * @param oldest on its last day
 */
record Ages(int youngest, int oldest) {
  /** So many years off, an age may be that of last time, or a slip of the hand. */
  private static final int NEAR = 3;

  static Ages between(EdtfDate born, LocalDate from, LocalDate to) {
    return new Ages(
        (int) ChronoUnit.YEARS.between(born.latest(), from),
        (int) ChronoUnit.YEARS.between(born.earliest(), to));
  }

  boolean contains(int years) {
    return youngest <= years && years <= oldest;
  }

  /** Whether a wrong age is near to a right one, or is written almost like it: "68" for "78". */
  boolean isSlip(int printed) {
    for (int right = youngest; right <= oldest; right++) {
      if (isNear(printed, right) || isWrittenAlike(printed, right)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a wrong age is so near to the right one that it can be a slip. */
  static boolean isNear(int one, int other) {
    return Math.abs(one - other) <= NEAR;
  }

  /** Two ages of two digits of which one digit differs, or the two are swapped. */
  static boolean isWrittenAlike(int one, int other) {
    return Math.min(one, other) >= 10
        && Math.max(one, other) <= 99
        && Spelling.isDigitSlip(one, other);
  }

  /** Whether it is a single age or two that follow each other. */
  boolean isExact() {
    return oldest - youngest <= 1;
  }
}
