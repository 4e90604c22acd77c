package org.stet.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds numbers in digits and in words: "1,200", "2.5 million", "twenty-seven", "three hundred and
 * five", "46th", "forty-sixth". A word such as "one" or "second" is found too: whether it counts
 * something is for the reader to see.
 */
final class NumeralScanner {
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  private static final Set<String> PERCENT = Set.of("percent", "pct", "percentage");

  private static final String FRACTIONS = "¼½¾⅓⅔⅛⅜⅝⅞";

  /** More digits than this are an account number, not a quantity. */
  private static final int LONGEST = 15;

  private final SentenceReading sentence;
  private int at;

  private NumeralScanner(SentenceReading sentence) {
    this.sentence = sentence;
  }

  static List<Numeral> in(SentenceReading sentence) {
    NumeralScanner scanner = new NumeralScanner(sentence);
    List<Numeral> found = new ArrayList<>();
    while (scanner.at < sentence.size()) {
      int first = scanner.at;
      if (!isStart(sentence.word(first))) {
        scanner.at++;
        continue;
      }
      scanner
          .read()
          .ifPresentOrElse(found::add, () -> scanner.at = Math.max(scanner.at, first + 1));
    }
    return List.copyOf(found);
  }

  private static boolean isStart(Word word) {
    return word.letters() == Word.Letters.DIGITS || NumberWords.STARTS.contains(word.key());
  }

  private Optional<Numeral> read() {
    return sentence.word(at).letters() == Word.Letters.DIGITS ? digits() : words();
  }

  private Optional<Numeral> digits() {
    int first = at;
    String key = sentence.word(first).key();
    if (isBehindPoint(first)) {
      at++;
      return Optional.empty();
    }
    Optional<String> ordinal = ordinalDigits(key);
    if (ordinal.isPresent()) {
      at++;
      return Optional.of(ordinal(first, new BigDecimal(ordinal.get())));
    }
    if (!NumberWords.isDigits(key)) {
      return Optional.empty();
    }
    StringBuilder number = new StringBuilder(key);
    at++;
    while (isNext(",", 3)) {
      number.append(sentence.word(at++).key());
    }
    if (isNext(".", 0) && number.length() < LONGEST) {
      number.append('.').append(sentence.word(at++).key());
    }
    if (number.length() > LONGEST || isBroken()) {
      skipFraction();
      return Optional.empty();
    }
    return Optional.of(cardinal(first, scaled(new BigDecimal(number.toString()))));
  }

  /** ".5": a part, whose point stands behind nothing. */
  private boolean isBehindPoint(int word) {
    String gap = sentence.gapText(word);
    int point = gap.length() - 1;
    return point >= 0
        && gap.charAt(point) == '.'
        && (point == 0 ? word == 0 : " ($€£¥".indexOf(gap.charAt(point - 1)) >= 0);
  }

  /** "18 1/2", "18½", "2/3", "24/7": no whole number, and not always a number. */
  private boolean isBroken() {
    return FRACTIONS.indexOf(behind()) >= 0
        || (at < sentence.size() && (isSlashed(at) || isBeforeFraction()));
  }

  private boolean isBeforeFraction() {
    return at + 1 < sentence.size()
        && sentence.word(at).gap() == Gap.SPACE
        && NumberWords.isDigits(sentence.word(at).key())
        && isSlashed(at + 1);
  }

  private boolean isSlashed(int word) {
    return sentence.gapText(word).equals("/") && NumberWords.isDigits(sentence.word(word).key());
  }

  /** The character behind the word that was read last. */
  private char behind() {
    String gap = at < sentence.size() ? sentence.gapText(at) : sentence.tail();
    return gap.isEmpty() ? ' ' : gap.charAt(0);
  }

  private void skipFraction() {
    while (at < sentence.size() && (isSlashed(at) || isBeforeFraction())) {
      at++;
    }
  }

  /** "46" of "46th". */
  private static Optional<String> ordinalDigits(String key) {
    int cut = key.length() - 2;
    boolean isOrdinal =
        cut > 0
            && cut < LONGEST
            && ENDINGS.contains(key.substring(cut))
            && NumberWords.isDigits(key.substring(0, cut));
    return isOrdinal ? Optional.of(key.substring(0, cut)) : Optional.empty();
  }

  /** Whether digits follow at once behind a mark; {@code length} 0 for any number of them. */
  private boolean isNext(String mark, int length) {
    return at < sentence.size()
        && sentence.gapText(at).equals(mark)
        && NumberWords.isDigits(sentence.word(at).key())
        && (length == 0 || sentence.word(at).key().length() == length);
  }

  /** Multiplies by the "million" that follows. */
  private BigDecimal scaled(BigDecimal value) {
    BigDecimal product = value;
    while (at < sentence.size()
        && sentence.word(at).gap().joins()
        && NumberWords.SCALES.containsKey(sentence.word(at).key())) {
      product = product.multiply(SpelledNumber.scale(sentence.word(at++).key()));
    }
    return product;
  }

  /** "three hundred and five thousand", "forty-sixth". */
  private Optional<Numeral> words() {
    int first = at;
    Optional<SpelledNumber> spelled = SpelledNumber.at(sentence, first);
    spelled.ifPresent(number -> at = number.end());
    return spelled.map(
        number ->
            number.kind() == Numeral.Kind.ORDINAL
                ? ordinal(first, number.value())
                : cardinal(first, number.value()));
  }

  private Numeral ordinal(int first, BigDecimal value) {
    return new Numeral(sentence, first, at, value, Numeral.Kind.ORDINAL, Optional.empty(), false);
  }

  private Numeral cardinal(int first, BigDecimal value) {
    return new Numeral(
        sentence, first, at, value, Numeral.Kind.CARDINAL, currency(first), isPercent());
  }

  private Optional<String> currency(int first) {
    String before = sentence.gapText(first);
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(before.substring(before.length() - 1)).filter("$€£¥"::contains);
  }

  private boolean isPercent() {
    if (at >= sentence.size()) {
      return sentence.tail().startsWith("%");
    }
    return sentence.gapText(at).startsWith("%") || PERCENT.contains(sentence.word(at).key());
  }
}
