package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/**
 * A number with the plural that it counts: "3 migrant children".
 *
 * @param figure the number
 * @param end the word after the noun
 */
record Counted(Figure figure, int end) {
  /** So many words may describe what is counted. */
  private static final int LONGEST = 4;

  private static final WordList PLURALS = WordList.of("people men women children police");

  /** Verbs and other words that end like plurals, and measures, of which a text has many. */
  private static final WordList NO_NOUN =
      WordList.of(
          """
          years months weeks days hours minutes seconds times points yards feet miles percent cents dollars
          kilometers meters pounds degrees inches acres votes games goals runs wins losses
          is was has does this its his hers says seasons rounds sets
          decades others goes gets kills wounds injures leaves hits makes takes things
          """);

  private static final WordList BREAKS =
      WordList.of(
          "in of from at on with to for by and or as the a is are was were more than who that");

  /** "Type 2", "Title 42": a number behind them is a name. */
  private static final WordList NAMES =
      WordList.of(
          """
          title type no number chapter phase stage article level section class category grade tier version season
          route interstate highway week day game round episode part top proposition amendment channel
          flight unit group district room psalm verse apollo
          """);

  /** What the figures of a sentence count, in order. */
  static List<Counted> among(List<Figure> figures) {
    List<Counted> found = new ArrayList<>(0);
    for (Figure figure : figures) {
      if (isCount(figure)) {
        int end = endOfNoun(figure);
        if (end > 0) {
          found.add(new Counted(figure, end));
        }
      }
    }
    return found;
  }

  private static boolean isCount(Figure figure) {
    return figure.whole().orElse(0) >= 2
        && !figure.isYear()
        && !NAMES.contains(figure.before(1))
        && figure.numeral().currency().isEmpty()
        && !figure.gapBefore().endsWith("-")
        && !figure.gapBehind().startsWith("-");
  }

  private static int endOfNoun(Figure figure) {
    SentenceReading sentence = figure.sentence();
    int last = Math.min(figure.end() + LONGEST, sentence.size());
    for (int i = figure.end(); i < last; i++) {
      Word word = sentence.word(i);
      if (word.gap() != Gap.SPACE
          || word.letters() == Word.Letters.DIGITS
          || BREAKS.contains(word.key())) {
        return 0;
      }
      if (isPlural(word.key())) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isPlural(String key) {
    boolean hasEnding =
        key.length() > 3 && (key.endsWith("men") || (key.endsWith("s") && !key.endsWith("ss")));
    return PLURALS.contains(key) || (hasEnding && !NO_NOUN.contains(key));
  }

  SentenceReading sentence() {
    return figure.sentence();
  }

  String noun() {
    return sentence().word(end - 1).key();
  }

  double value() {
    return figure.value();
  }

  String text() {
    return sentence().text(figure.first(), end);
  }

  /** "the 3 children", "all 3 children": whom the article has told of before. */
  boolean isDefinite() {
    return figure.before(1).equals("the") || figure.before(1).equals("all");
  }
}
