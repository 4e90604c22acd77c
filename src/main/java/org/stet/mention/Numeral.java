package org.stet.mention;

import java.math.BigDecimal;
import java.util.Optional;
import org.stet.text.Span;

/**
 * A number as a sentence writes it.
 *
 * @param sentence the sentence
 * @param first its first word
 * @param end the word after its last one; "percent" and the noun behind it are not part of it
 * @param value what it says, exactly: 2500000 for "2.5 million"
 * @param kind how many, or the how manieth
 * @param currency the sign before it: "$", "€", "£"
 * @param percent whether "%" or "percent" stands behind it
 */
public record Numeral(
    SentenceReading sentence,
    int first,
    int end,
    BigDecimal value,
    Kind kind,
    Optional<String> currency,
    boolean percent) {
  /** What a number says. */
  public enum Kind {
    /** How many: "27", "twenty-seven", "2.5 million". */
    CARDINAL,
    /** The how manieth: "46th", "forty-sixth". */
    ORDINAL
  }

  /** No whole number that fits has more digits. */
  private static final int DIGITS = 10;

  /** Equal numbers are equal values, however they are written. */
  public Numeral {
    value = value.stripTrailingZeros();
  }

  public Span span() {
    return sentence.spanOf(first, end);
  }

  /** The value where it is a whole number that fits; empty for "2.5" and for what is too large. */
  public Optional<Integer> whole() {
    // The value has no zeros at its end, so digits behind its point are a part of it.
    boolean isLong = value.scale() > 0 || value.precision() - value.scale() > DIGITS;
    long whole = isLong ? Long.MAX_VALUE : value.longValueExact();
    return whole == (int) whole ? Optional.of((int) whole) : Optional.empty();
  }
}
