package org.stet.claim;

import java.util.Optional;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/**
 * How many people something happened to: "12 dead", "killed 11 people".
 *
 * @param figure how many
 * @param fate what happened to them
 */
record Toll(Figure figure, Fate fate) {
  /** What happens to people in bad news. */
  enum Fate {
    DEAD,
    HURT,
    HELD
  }

  private static final WordList PEOPLE = WordList.of("people persons others victims");

  private static final WordList BEING =
      WordList.of("were are was have has had been being left lay");

  private static final WordList DEAD = WordList.of("dead killed died slain dies die");
  private static final WordList HURT = WordList.of("injured wounded hurt");
  private static final WordList HELD = WordList.of("arrested detained");

  private static final WordList KILLING = WordList.of("killed killing kills kill");
  private static final WordList HURTING =
      WordList.of("injured injuring injures wounded wounding wounds");
  private static final WordList HOLDING = WordList.of("arrested arresting arrests arrest");

  /** What may follow "killed 11" where no noun does. */
  private static final WordList AFTER_BARE =
      WordList.of("in on at and near during after as when by outside");

  /** The toll that a number gives. */
  static Optional<Toll> of(Figure figure) {
    boolean isCount =
        figure.whole().orElse(0) > 0
            && figure.numeral().currency().isEmpty()
            && !figure.isYear()
            && !figure.gapBehind().contains("-");
    return isCount ? fate(figure).map(fate -> new Toll(figure, fate)) : Optional.empty();
  }

  private static Optional<Fate> fate(Figure figure) {
    boolean hasNoun = PEOPLE.contains(figure.behind(1));
    int next = hasNoun ? 2 : 1;
    while (BEING.contains(figure.behind(next)) && next < 5) {
      next++;
    }
    Optional<Fate> passive = fate(figure.behind(next), DEAD, HURT, HELD);
    boolean isBare =
        figure.end() == figure.sentence().size() || AFTER_BARE.contains(figure.behind(1));
    return passive.isPresent()
        ? passive
        : fate(figure.before(1), KILLING, HURTING, HOLDING).filter(f -> hasNoun || isBare);
  }

  private static Optional<Fate> fate(String word, WordList dead, WordList hurt, WordList held) {
    if (dead.contains(word)) {
      return Optional.of(Fate.DEAD);
    }
    if (hurt.contains(word)) {
      return Optional.of(Fate.HURT);
    }
    return held.contains(word) ? Optional.of(Fate.HELD) : Optional.empty();
  }

  SentenceReading sentence() {
    return figure.sentence();
  }

  int count() {
    return figure.whole().orElse(0);
  }
}
