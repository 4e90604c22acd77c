package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.mention.Gap;
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
          sides families games matches matchups meetings groups parts halves ways rounds sets doubles
          generations stages steps words letters wins losses debates percent cents dollars thousands hundreds
          millions billions
          """);

  private static final WordList PLURALS = WordList.of("people men women children");

  private static final WordList BREAKS_NOUN =
      WordList.of("in of from at on with to for by and or as the a is are was were more than");

  /** "three of the five states", "most of the five states": the list is of those before. */
  private static final WordList SELECTING = WordList.of("most some many several any each none out");

  private Enumerations() {}

  static List<FigureClaim> in(Reading reading) {
    List<FigureClaim> claims = new ArrayList<>();
    for (Figures figures : Figures.in(reading)) {
      for (Figure figure : figures.all()) {
        claim(reading, figure).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static Optional<FigureClaim> claim(Reading reading, Figure figure) {
    int count = figure.whole().orElse(0);
    boolean isCount = count >= 2 && count <= MOST && figure.numeral().currency().isEmpty();
    Optional<Integer> start = isCount ? startOfList(figure) : Optional.empty();
    if (start.isEmpty() || figure.isRough() || isSelection(figure)) {
      return Optional.empty();
    }
    return start
        .flatMap(first -> ClosedList.at(figure.sentence(), first))
        .filter(list -> list.size() != 2 * count && !isCountedBefore(figure, list))
        .map(list -> claim(reading, figure, count, list));
  }

  private static boolean isSelection(Figure figure) {
    int of = figure.before(1).equals("of") ? 1 : figure.before(2).equals("of") ? 2 : 0;
    if (of == 0) {
      return figure.before(1).equals("first");
    }
    int before = figure.first() - of - 1;
    return SELECTING.contains(figure.before(of + 1))
        || figure.sentence().numerals().stream().anyMatch(n -> n.end() - 1 == before);
  }

  /** "five people in three cars: ..." may list the people. */
  private static boolean isCountedBefore(Figure figure, ClosedList list) {
    return Figure.in(figure.sentence()).stream()
        .filter(f -> f.first() < figure.first())
        .anyMatch(f -> f.value() == list.size());
  }

  /** The first word behind the colon or dash that follows the counted noun at once. */
  private static Optional<Integer> startOfList(Figure figure) {
    SentenceReading sentence = figure.sentence();
    for (int i = figure.end(); i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (word.gap() == Gap.OTHER && ClosedList.opens(sentence.gapText(i))) {
        return isNounBefore(figure, i) ? Optional.of(i) : Optional.empty();
      }
      boolean goesOn = i - figure.end() < LONGEST_NOUN && word.gap().joins();
      if (!goesOn || BREAKS_NOUN.contains(word.key())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "three teams:", "three teams qualified:". */
  private static boolean isNounBefore(Figure figure, int index) {
    SentenceReading sentence = figure.sentence();
    return (index > figure.end() && isPlural(sentence.word(index - 1).key()))
        || (index > figure.end() + 1
            && sentence.word(index - 1).key().endsWith("ed")
            && isPlural(sentence.word(index - 2).key()));
  }

  private static boolean isPlural(String key) {
    boolean hasEnding =
        key.length() > 3 && (key.endsWith("men") || (key.endsWith("s") && !key.endsWith("ss")));
    return (hasEnding || PLURALS.contains(key)) && !OTHER_NOUNS.contains(key);
  }

  private static FigureClaim claim(Reading reading, Figure figure, int count, ClosedList list) {
    String counted = figure.sentence().text(figure.first(), list.first());
    String says = "there are " + list.size() + " in the list behind \"" + counted + "\"";
    Evidence evidence =
        new Evidence.FromArticle("The list behind it has " + list.size() + " items.", list.span());
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
