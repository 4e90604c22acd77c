package org.stet.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Optional<String> ordinal = ordinalDigits(key);
    if (ordinal.isPresent()) {
      at++;
      return Optional.of(ordinal(first, new BigDecimal(ordinal.get())));
    }
    if (!isDigits(key)) {
      return Optional.empty();
    }
    StringBuilder number = new StringBuilder(key);
    at++;
    while (isNext(",", 3) && number.length() < LONGEST) {
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

  /** "18 1/2", "18½", "2/3", "24/7": no whole number, and not always a number. */
  private boolean isBroken() {
    return at < sentence.size()
        && (isSlashed(at)
            || (at + 1 < sentence.size()
                && sentence.word(at).gap() == Gap.SPACE
                && isDigits(sentence.word(at).key())
                && isSlashed(at + 1))
            || FRACTIONS.indexOf(behind(at)) >= 0);
  }

  private boolean isSlashed(int word) {
    return sentence.gapText(word).equals("/") && isDigits(sentence.word(word).key());
  }

  private char behind(int word) {
    String gap = sentence.gapText(word);
    return gap.isEmpty() ? ' ' : gap.charAt(0);
  }

  private void skipFraction() {
    while (at < sentence.size() && (isSlashed(at) || isBroken())) {
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
            && isDigits(key.substring(0, cut));
    return isOrdinal ? Optional.of(key.substring(0, cut)) : Optional.empty();
  }

  private static boolean isDigits(String key) {
    return key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether digits follow at once behind a mark; {@code length} 0 for any number of them. */
  private boolean isNext(String mark, int length) {
    return at < sentence.size()
        && sentence.gapText(at).equals(mark)
        && isDigits(sentence.word(at).key())
        && (length == 0 || sentence.word(at).key().length() == length);
  }

  /** Multiplies by the "million" that follows. */
  private BigDecimal scaled(BigDecimal value) {
    BigDecimal product = value;
    while (at < sentence.size()
        && isJoined(at)
        && NumberWords.SCALES.containsKey(sentence.word(at).key())) {
      product = product.multiply(scale(at++));
    }
    return product;
  }

  private BigDecimal scale(int word) {
    return BigDecimal.valueOf(NumberWords.SCALES.getOrDefault(sentence.word(word).key(), 1L));
  }

  private boolean isJoined(int word) {
    Gap gap = sentence.word(word).gap();
    return gap == Gap.SPACE || gap == Gap.HYPHEN;
  }

  /** "three hundred and five thousand", "forty-sixth". */
  private Optional<Numeral> words() {
    int first = at;
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    boolean isEmpty = true;
    while (at < sentence.size() && (isEmpty || isJoined(at))) {
      String key = sentence.word(at).key();
      Optional<Integer> last = ordinalWord(key);
      if (last.isPresent()) {
        boolean fits = isEmpty || fits(group, last.get());
        if (!fits) {
          break;
        }
        at++;
        return Optional.of(ordinal(first, total.add(group).add(BigDecimal.valueOf(last.get()))));
      }
      Optional<Integer> number = number(key);
      if (number.isPresent() && (isEmpty || fits(group, number.get()))) {
        group = group.add(BigDecimal.valueOf(number.get()));
        at++;
      } else if (!isEmpty && NumberWords.SCALES.containsKey(key)) {
        BigDecimal product = group.max(BigDecimal.ONE).multiply(scale(at));
        boolean isHundred = key.equals("hundred");
        total = isHundred ? total : total.add(product);
        group = isHundred ? product : BigDecimal.ZERO;
        at++;
      } else if (!isEmpty && key.equals("and") && isGoingOn(group)) {
        at++;
      } else {
        break;
      }
      isEmpty = false;
    }
    return isEmpty ? Optional.empty() : Optional.of(cardinal(first, total.add(group)));
  }

  /** "hundred and five": the "and" is one of the number's own words. */
  private boolean isGoingOn(BigDecimal group) {
    boolean isHundreds = group.signum() > 0 && group.intValue() % 100 == 0;
    return isHundreds
        && sentence.word(at - 1).is("hundred")
        && at + 1 < sentence.size()
        && number(sentence.word(at + 1).key()).isPresent();
  }

  /** "twenty" goes on with "seven", "two hundred" with "seventy"; "two" with nothing. */
  private static boolean fits(BigDecimal group, int next) {
    int before = group.intValue();
    boolean isFresh = before == 0;
    boolean afterTens = before % 10 == 0 && before % 100 >= 20 && next > 0 && next < 10;
    boolean afterHundreds = before > 0 && before % 100 == 0 && next > 0 && next < 100;
    return isFresh || afterTens || afterHundreds;
  }

  private static Optional<Integer> number(String key) {
    return Optional.ofNullable(NumberWords.SMALL.get(key))
        .or(() -> Optional.ofNullable(NumberWords.TENS.get(key)));
  }

  private static Optional<Integer> ordinalWord(String key) {
    Map<String, Integer> small = NumberWords.SMALL_ORDINALS;
    return Optional.ofNullable(small.get(key))
        .or(() -> Optional.ofNullable(NumberWords.TENS_ORDINALS.get(key)));
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
