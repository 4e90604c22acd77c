package org.stet.claim;

import java.util.List;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** Where else an article has a number, and what makes a count an open one. */
final class Occurrences {
  /** Words by which a count grows, is one of several, or leaves somebody out. */
  static final WordList OPEN =
      WordList.of(
          """
          least more than about nearly almost dozens several many up rose risen rises climbed climbs grew
          toll initially earlier later first previously originally updated another other others
          including plus also himself herself gunman shooter suspect attacker assailant perpetrator bomber driver
          pilot crew ago history deadliest worst since year years estimated believed feared missing
          separate each total combined
          """);

  private Occurrences() {}

  /** Whether a number stands once more in the sentences: it may count the same in other words. */
  static boolean has(List<SentenceReading> sentences, Figure figure) {
    return sentences.stream()
        .flatMap(s -> s.numerals().stream())
        .filter(n -> !n.equals(figure.numeral()))
        .anyMatch(n -> n.value().compareTo(figure.numeral().value()) == 0);
  }

  /** Either of two numbers may be the wrong one. */
  static List<Repair> repairs(Figure one, Figure other) {
    return List.of(
        new Repair(one.span(), one.like(other.whole().orElse(0))),
        new Repair(other.span(), other.like(one.whole().orElse(0))));
  }
}
