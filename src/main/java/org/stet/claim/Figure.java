package org.stet.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.mention.NumberStyle;
import org.stet.mention.Numeral;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;
import org.stet.text.Span;

/** A number that counts or measures something, with the words beside it. */
record Figure(Numeral numeral) {
  /** Words before or behind a number by which it is not exact. */
  private static final WordList ROUGHLY =
      WordList.of(
          """
          about nearly almost roughly approximately around some over under than least most many
          up estimated approaching close only another other additional further between to
          """);

  private static final WordList MORE = WordList.of("more additional other others odd plus or");

  /** From here on a number is read as rounded to its last digit that is not a zero. */
  private static final double LARGE = 1_000;

  /** A large number without a decimal point may have been rounded by so much of itself. */
  private static final double ROUNDED = 0.01;

  /** From here on a count is written in digits. */
  private static final int LARGEST_IN_WORDS = 10;

  /** The cardinal numbers of a sentence, in order. */
  static List<Figure> in(SentenceReading sentence) {
    List<Figure> figures = new ArrayList<>();
    for (Numeral numeral : sentence.numerals()) {
      if (numeral.kind() == Numeral.Kind.CARDINAL) {
        figures.add(new Figure(numeral));
      }
    }
    return figures;
  }

  SentenceReading sentence() {
    return numeral.sentence();
  }

  Span span() {
    return numeral.span();
  }

  int first() {
    return numeral.first();
  }

  /** The word after the number, and after its "percent". */
  int end() {
    int end = numeral.end();
    boolean isWord = after(end).startsWith("percent") || after(end).equals("pct");
    return isPercent() && isWord ? end + 1 : end;
  }

  private String after(int index) {
    return index < sentence().size() ? sentence().word(index).key() : "";
  }

  double value() {
    return numeral.value().doubleValue();
  }

  boolean isPercent() {
    return numeral.percent();
  }

  Optional<Integer> whole() {
    return isPercent() ? Optional.empty() : numeral.whole();
  }

  /** The key of a word before the number, the nearest at 1; empty where the sentence begins. */
  String before(int distance) {
    int index = first() - distance;
    return index < 0 ? "" : sentence().word(index).key();
  }

  /** The key of a word behind the number, the nearest at 1; empty where the sentence ends. */
  String behind(int distance) {
    return after(end() + distance - 1);
  }

  /** What stands between the number and the word behind it. */
  String gapBehind() {
    return end() < sentence().size() ? sentence().gapText(end()) : sentence().tail();
  }

  String gapBefore() {
    return sentence().gapText(first());
  }

  /** Whether the words beside it say that it is not the exact number. */
  boolean isRough() {
    return isRoughlyPut() || MORE.contains(behind(1)) || gapBehind().startsWith("+");
  }

  /** Whether the word before it says so. */
  boolean isRoughlyPut() {
    return ROUGHLY.contains(before(1));
  }

  /** Whether a minus sign stands before it. */
  boolean isNegative() {
    String gap = gapBefore();
    int sign = gap.length() - (numeral.currency().isPresent() ? 2 : 1);
    boolean isFree = sign == 0 ? first() == 0 : sign > 0 && gap.charAt(sign - 1) == ' ';
    return before(1).equals("minus")
        || before(1).equals("negative")
        || (isFree && "-−–".indexOf(gap.charAt(sign)) >= 0);
  }

  /** Four bare digits that can be a year. */
  boolean isYear() {
    return numeral.currency().isEmpty()
        && !isPercent()
        && numeral.end() == first() + 1
        && sentence().word(first()).letters() == Word.Letters.DIGITS
        && value() >= 1500
        && value() <= 2100;
  }

  /** Whether its last word is "million" or another large number. */
  boolean isScaled() {
    return sentence().word(numeral.end() - 1).letters() != Word.Letters.DIGITS && value() >= LARGE;
  }

  /** What the printed number may stand for: itself, give or take half its last digit. */
  Range range() {
    BigDecimal value = numeral.value();
    double step = Math.pow(10, -value.scale());
    double half = step / 2;
    if (!sentence().text(first(), numeral.end()).contains(".")) {
      half = value() < LARGE ? 0.5 : Math.min(half, value() * ROUNDED);
    }
    return new Range(value() - half, value() + half);
  }

  /** The number as printed, with its sign and "%" or "percent". */
  String text() {
    String number = numeral.currency().orElse("") + sentence().text(first(), end());
    return isPercent() && end() == numeral.end() ? number + "%" : number;
  }

  /** A value in the style of a number: with the digits of large ones parted by commas. */
  static String written(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    return decimals > 0 && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** A count in the style of this number: as a word where it is one and the count is small. */
  String like(int count) {
    boolean isWord = sentence().word(first()).letters() != Word.Letters.DIGITS;
    return isWord && count < LARGEST_IN_WORDS
        ? NumberStyle.cardinalLike(sentence().text(first(), first() + 1), Math.max(count, 0))
        : written(count, 0);
  }
}
