package org.stet.mention;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in words: "three hundred and five thousand", "forty-sixth".
 *
 * @param end the word after its last one
 */
record SpelledNumber(BigDecimal value, Numeral.Kind kind, int end) {
  /** The longest number that begins at a word. */
  static Optional<SpelledNumber> at(SentenceReading sentence, int first) {
    return new Reader(sentence, first).read();
  }

  /** What a word multiplies the number before it by; one where it is no such word. */
  static BigDecimal scale(String key) {
    return BigDecimal.valueOf(NumberWords.SCALES.getOrDefault(key, 1L));
  }

  /** A number while it is read. */
  private static final class Reader {
    private final SentenceReading sentence;
    private final int first;
    private int at;

    /** The thousands and millions that are closed. */
    private BigDecimal total = BigDecimal.ZERO;

    /** The hundreds, tens and ones that a "thousand" may yet multiply. */
    private BigDecimal group = BigDecimal.ZERO;

    Reader(SentenceReading sentence, int first) {
      this.sentence = sentence;
      this.first = first;
      this.at = first;
    }

    Optional<SpelledNumber> read() {
      while (at < sentence.size() && (at == first || sentence.word(at).gap().joins())) {
        String key = sentence.word(at).key();
        Optional<Integer> ordinal = ordinal(key);
        if (ordinal.isPresent()) {
          return fits(ordinal.get())
              ? Optional.of(number(Numeral.Kind.ORDINAL, ordinal.get(), at + 1))
              : soFar();
        }
        if (!take(key)) {
          break;
        }
        at++;
      }
      return soFar();
    }

    private Optional<SpelledNumber> soFar() {
      return at == first ? Optional.empty() : Optional.of(number(Numeral.Kind.CARDINAL, 0, at));
    }

    private SpelledNumber number(Numeral.Kind kind, int last, int end) {
      return new SpelledNumber(total.add(group).add(BigDecimal.valueOf(last)), kind, end);
    }

    private boolean take(String key) {
      Optional<Integer> number = cardinal(key).filter(this::fits);
      if (number.isPresent()) {
        group = group.add(BigDecimal.valueOf(number.get()));
        return true;
      }
      return at > first && (multiply(key) || (key.equals("and") && isGoingOn()));
    }

    private boolean multiply(String key) {
      if (!NumberWords.SCALES.containsKey(key)) {
        return false;
      }
      BigDecimal product = group.max(BigDecimal.ONE).multiply(scale(key));
      boolean isHundred = key.equals("hundred");
      total = isHundred ? total : total.add(product);
      group = isHundred ? product : BigDecimal.ZERO;
      return true;
    }

    /** "hundred and five": the "and" is one of the number's own words. */
    private boolean isGoingOn() {
      boolean isHundreds = group.signum() > 0 && group.intValue() % 100 == 0;
      return isHundreds
          && sentence.word(at - 1).is("hundred")
          && at + 1 < sentence.size()
          && cardinal(sentence.word(at + 1).key()).isPresent();
    }

    /** "twenty" goes on with "seven", "two hundred" with "seventy"; "two" with nothing. */
    private boolean fits(int next) {
      int before = group.intValue();
      boolean isFresh = before == 0;
      boolean afterTens = before % 10 == 0 && before % 100 >= 20 && next > 0 && next < 10;
      boolean afterHundreds = before > 0 && before % 100 == 0 && next > 0 && next < 100;
      return isFresh || at == first || afterTens || afterHundreds;
    }

    private static Optional<Integer> cardinal(String key) {
      return Optional.ofNullable(NumberWords.SMALL.get(key))
          .or(() -> Optional.ofNullable(NumberWords.TENS.get(key)));
    }

    private static Optional<Integer> ordinal(String key) {
      return Optional.ofNullable(NumberWords.SMALL_ORDINALS.get(key))
          .or(() -> Optional.ofNullable(NumberWords.TENS_ORDINALS.get(key)));
    }
  }
}
