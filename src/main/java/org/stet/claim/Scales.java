package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/**
 * One sum of an article in millions and in billions: "a $2.5 million deal", "the $2.5 billion
 * deal".
 */
final class Scales {
  /** A sum of a single digit may come twice by chance. */
  private static final int FEWEST_DIGITS = 2;

  private static final WordList LARGE = WordList.of("million billion trillion");

  /** What is counted over and over again, so that two sums of it are likely. */
  private static final WordList NO_NOUN =
      WordList.of(
          """
          and or in of for from to on at by with as a the per each more less worth annually yearly
          year years month people total dollars
          """);

  private Scales() {}

  /** A sum with what it is a sum of. */
  private record Sum(Figure figure, String scale, String noun) {
    String key() {
      String digits = figure.sentence().text(figure.first(), figure.numeral().end() - 1);
      return figure.numeral().currency().orElse("") + digits + " " + noun;
    }

    /** The word "million" itself, to be replaced. */
    Repair to(Sum other) {
      int last = figure.numeral().end() - 1;
      return new Repair(figure.sentence().word(last).span(), other.scale);
    }
  }

  static List<FigureClaim> in(Reading reading) {
    Map<String, Sum> firsts = new HashMap<>();
    List<FigureClaim> claims = new ArrayList<>();
    for (Figures figures : Figures.in(reading)) {
      for (Figure figure : figures.all()) {
        sum(figure)
            .flatMap(
                sum ->
                    Optional.ofNullable(firsts.putIfAbsent(sum.key(), sum))
                        .map(first -> claim(reading, first, sum)))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static Optional<Sum> sum(Figure figure) {
    if (figure.numeral().currency().isEmpty()) {
      return Optional.empty();
    }
    SentenceReading sentence = figure.sentence();
    int last = figure.numeral().end() - 1;
    Word scale = sentence.word(last);
    boolean isScaled =
        last > figure.first()
            && LARGE.contains(scale.key())
            && sentence.word(figure.first()).letters() == Word.Letters.DIGITS;
    String noun = figure.behind(1);
    boolean isNoun =
        noun.length() > 2
            && figure.gapBehind().matches("[ -]")
            && !NO_NOUN.contains(noun)
            && sentence.word(figure.end()).letters() != Word.Letters.DIGITS;
    return isScaled && isNoun && digits(figure) >= FEWEST_DIGITS
        ? Optional.of(new Sum(figure, scale.key(), noun))
        : Optional.empty();
  }

  private static int digits(Figure figure) {
    return figure.numeral().value().unscaledValue().abs().toString().length();
  }

  private static FigureClaim claim(Reading reading, Sum first, Sum sum) {
    String says = "the " + sum.noun() + " is " + sum.figure().text();
    Evidence evidence =
        new Evidence.FromArticle(
            "The article has \"" + first.figure().text() + " " + first.noun() + "\" too.",
            first.figure().span());
    if (first.scale().equals(sum.scale())) {
      return FigureClaim.right(reading, sum.figure(), says, evidence);
    }
    String message =
        "\"%s %s\" is \"%s\" elsewhere in this article."
            .formatted(sum.figure().text(), sum.noun(), first.figure().text());
    return FigureClaim.of(
        reading,
        sum.figure(),
        says,
        new Verdict.Contradicted(
            message, List.of(evidence), List.of(sum.to(first), first.to(sum))));
  }
}
