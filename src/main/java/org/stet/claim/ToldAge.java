package org.stet.claim;

import java.util.List;
import org.stet.mention.Numeral;
import org.stet.mention.Word;

/**
 * An age as a sentence tells it, and where the name stands whose age it is.
 *
 * @param number the number
 * @param form how the two are put together
 * @param name the word after the name where the name stands before, else the first word that may
 *     begin the name or a title before it
 * @param isNameBefore whether the name stands before the age
 */
record ToldAge(Numeral number, Form form, int name, boolean isNameBefore) {
  /** How an age and a name stand together. */
  enum Form {
    /** "Jane Roe, 34," and "Jane Roe, age 34,". */
    BESIDE,
    /** "the 34-year-old Jane Roe" and "Jane Roe, a 34-year-old". */
    YEAR_OLD,
    /** "Jane Roe, who is 34" and "Jane Roe is 34 years old". */
    IS,
    /** "Jane Roe was 34": nobody says when. */
    WAS,
    /** "Jane Roe turned 34". */
    TURNED,
    /** "Jane Roe turns 34", "Jane Roe will be 34". */
    TURNS,
    /** "At 34, Jane Roe". */
    AT,
    /** "Jane Roe died at 34", "Jane Roe died at the age of 34". */
    DIED,
    /** "Jane Roe would have turned 34". */
    WOULD;

    /** Whether the name is the subject of a verb. */
    boolean isVerb() {
      return this != BESIDE && this != YEAR_OLD && this != AT;
    }
  }

  int years() {
    return number.whole().orElse(0);
  }

  /** The change to another age; none for an age in words, and for "89th birthday". */
  List<Repair> repairs(int age) {
    boolean isInDigits = number.sentence().word(number.first()).letters() == Word.Letters.DIGITS;
    return isInDigits && number.kind() == Numeral.Kind.CARDINAL
        ? List.of(new Repair(number.span(), String.valueOf(age)))
        : List.of();
  }
}
