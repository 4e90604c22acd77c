package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/**
 * A change between two figures: "from 40 to 50", "to 50 from 40".
 *
 * @param from the figure before the change
 * @param to the figure after it
 */
record FromTo(Figure from, Figure to) {
  /** So many words may stand between the two. */
  private static final int FARTHEST = 6;

  /** What makes a number a time, an age or a place in a row. */
  private static final WordList NO_QUANTITY =
      WordList.of(
          """
          am pm years year months month days day weeks week hours hour minutes old oclock
          january february march april may june july august september october november december
          jan feb mar apr jun jul aug sep sept oct nov dec
          """);

  /** The changes of a sentence. */
  static List<FromTo> in(Figures figures) {
    if (figures.size() < 2) {
      return List.of();
    }
    List<FromTo> found = new ArrayList<>();
    List<Figure> all = figures.withoutYears();
    for (int i = 1; i < all.size(); i++) {
      of(all.get(i - 1), all.get(i)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<FromTo> of(Figure first, Figure second) {
    boolean isForward = word(first).equals("from") && word(second).equals("to");
    boolean isBackward = word(first).equals("to") && word(second).equals("from");
    boolean isNear = second.first() - first.end() <= FARTHEST;
    if (!isNear || !(isForward || isBackward) || !isQuantity(first) || !isQuantity(second)) {
      return Optional.empty();
    }
    return Optional.of(isForward ? new FromTo(first, second) : new FromTo(second, first));
  }

  /** The word before a figure, without "about" and the like. */
  private static String word(Figure figure) {
    String before = figure.before(1);
    return before.equals("about") || before.equals("nearly") || before.equals("around")
        ? figure.before(2)
        : before;
  }

  private static boolean isQuantity(Figure figure) {
    return !figure.isNegative()
        && figure.value() > 0
        && !figure.gapBehind().startsWith(":")
        && !NO_QUANTITY.contains(figure.behind(1));
  }

  /** Whether both are counted alike: in percent, in one currency, in the same large numbers. */
  boolean isOfOneKind() {
    boolean isAlike =
        from.isPercent() == to.isPercent()
            && from.numeral().currency().equals(to.numeral().currency());
    boolean mayShareScale = to.isScaled() && !from.isScaled();
    return isAlike && !mayShareScale && !from.gapBehind().startsWith("-");
  }

  SentenceReading sentence() {
    return from.sentence();
  }

  int first() {
    return Math.min(from.first(), to.first());
  }

  int end() {
    return Math.max(from.end(), to.end());
  }

  /** By how many percent, at least and at most, for all that rounding may hide. */
  Range percent() {
    Range before = from.range();
    Range after = to.range();
    double low = (after.low() / before.high() - 1) * 100;
    double high = before.low() <= 0 ? Double.MAX_VALUE : (after.high() / before.low() - 1) * 100;
    return to.value() >= from.value() ? new Range(low, high) : new Range(-high, -low);
  }

  /** The change in percent of the first figure, without its sign. */
  double exactPercent() {
    return Math.abs(to.value() / from.value() - 1) * 100;
  }

  double difference() {
    return Math.abs(to.value() - from.value());
  }

  String text() {
    return sentence().text(first(), end()) + (lastIsSign() ? "%" : "");
  }

  private boolean lastIsSign() {
    Figure last = from.first() > to.first() ? from : to;
    return last.isPercent() && last.end() == last.numeral().end();
  }

  /** A word before the "from" or "to" that begins the change. */
  Optional<Word> wordBefore(int distance) {
    int index = first() - 1 - distance;
    return index < 0 ? Optional.empty() : Optional.of(sentence().word(index));
  }
}
