package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/** Counts with the whole list behind them: "three senators: Adams, Baker and Clark". */
final class Enumerations {
  /** Longer lists are rarely told in a sentence. */
  private static final int MOST = 14;

  /** So many words may describe what is counted: "three other Republican senators". */
  private static final int LONGEST_NOUN = 4;

  /** What is counted in pairs or by time says nothing about the items behind it. */
  private static final WordList OTHER_NOUNS =
      WordList.of(
          """
          seconds minutes hours days weeks weekends months seasons years decades times points couples pairs duos
          teams sides families games matches matchups meetings groups parts halves ways rounds sets doubles
          generations stages steps words letters wins losses debates percent cents dollars thousands hundreds
          millions billions
          """);

  private static final WordList PLURALS = WordList.of("people men women children");

  private static final WordList BREAKS_NOUN =
      WordList.of("in of from at on with to for by and or as the a is are was were more than");

  /** Words before the number by which the list may be shorter or longer. */
  private static final WordList SELECTED = WordList.of("of these those first last top");

  private Enumerations() {}

  static List<FigureClaim> in(Reading reading) {
    List<FigureClaim> claims = new ArrayList<>();
    for (SentenceReading sentence : reading.sentences()) {
      for (Figure figure : Figure.in(sentence)) {
        claim(reading, figure).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static Optional<FigureClaim> claim(Reading reading, Figure figure) {
    int count = figure.whole().orElse(0);
    boolean isCount = count >= 2 && count <= MOST && figure.numeral().currency().isEmpty();
    if (!isCount || figure.isRough() || SELECTED.contains(figure.before(1))) {
      return Optional.empty();
    }
    return startOfList(figure)
        .flatMap(start -> ClosedList.at(figure.sentence(), start))
        .filter(list -> list.size() != 2 * count)
        .map(list -> claim(reading, figure, count, list));
  }

  /** The first word behind the colon or dash that follows the counted noun at once. */
  private static Optional<Integer> startOfList(Figure figure) {
    SentenceReading sentence = figure.sentence();
    for (int i = figure.end(); i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (ClosedList.opens(sentence.gapText(i))) {
        boolean isNoun = i > figure.end() && isPlural(sentence.word(i - 1).key());
        return isNoun ? Optional.of(i) : Optional.empty();
      }
      boolean goesOn = i - figure.end() < LONGEST_NOUN && word.gap().joins();
      if (!goesOn || BREAKS_NOUN.contains(word.key())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isPlural(String key) {
    boolean hasEnding = key.endsWith("s") && !key.endsWith("ss") && key.length() > 3;
    return (hasEnding || PLURALS.contains(key)) && !OTHER_NOUNS.contains(key);
  }

  private static FigureClaim claim(Reading reading, Figure figure, int count, ClosedList list) {
    String counted = figure.sentence().text(figure.first(), list.first());
    String says = "there are " + list.size() + " in the list behind \"" + counted + "\"";
    Evidence evidence =
        new Evidence.FromArticle(
            "The list behind it has " + list.size() + " items.", list.span());
    if (list.size() == count) {
      return FigureClaim.right(reading, figure, says, evidence);
    }
    String message = "\"%s\" stands before a list of %d.".formatted(counted, list.size());
    return FigureClaim.of(
        reading,
        figure,
        says,
        new Verdict.Contradicted(
            message,
            List.of(evidence),
            List.of(new Repair(figure.span(), figure.like(list.size())))));
  }
}
