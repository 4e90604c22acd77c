package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** The count of a vote: "52-48", "218-210", "5-4". */
record Ballot(Figure yeas, Figure nays) {
  /** No chamber that news reports on counts more. */
  private static final int MOST = 800;

  /** So many words may stand between "passed" and the count. */
  private static final int FARTHEST = 8;

  private static final WordList NOUNS =
      WordList.of("vote votes ruling decision opinion majority margin");

  private static final WordList VERBS =
      WordList.of(
          """
          voted passed approved rejected confirmed ruled acquitted convicted impeached split vote voting
          passing approving failed adopted defeated
          """);

  /** The votes of a sentence: a pair of numbers beside a word of voting. */
  static List<Ballot> in(Figures figures) {
    if (figures.size() < 2) {
      return List.of();
    }
    List<Ballot> found = new ArrayList<>();
    for (int i = 1; i < figures.size(); i++) {
      Ballot ballot = new Ballot(figures.get(i - 1), figures.get(i));
      if (ballot.isPair() && ballot.isOfVote()) {
        found.add(ballot);
      }
    }
    return found;
  }

  private boolean isPair() {
    return (isHyphened() || isWritten())
        && yeas.whole().orElse(MOST) < MOST
        && nays.whole().orElse(MOST) < MOST
        && yeas.numeral().currency().isEmpty();
  }

  private boolean isHyphened() {
    return yeas.end() == nays.first() && sentence().word(nays.first()).gap() == Gap.HYPHEN;
  }

  /** "by 24 to 19", "by 24 votes to 19". */
  private boolean isWritten() {
    int words = nays.first() - yeas.end();
    return yeas.before(1).equals("by")
        && nays.before(1).equals("to")
        && (words == 1 || (words == 2 && yeas.behind(1).equals("votes")));
  }

  private boolean isOfVote() {
    boolean isVerb =
        IntStream.rangeClosed(1, FARTHEST).anyMatch(i -> VERBS.contains(yeas.before(i)));
    return NOUNS.contains(nays.behind(1)) || NOUNS.contains(yeas.before(2)) || isVerb;
  }

  SentenceReading sentence() {
    return yeas.sentence();
  }

  int margin() {
    return Math.abs(yeas.whole().orElse(0) - nays.whole().orElse(0));
  }

  int total() {
    return yeas.whole().orElse(0) + nays.whole().orElse(0);
  }

  boolean isEqual(Ballot other) {
    return yeas.value() == other.yeas.value() && nays.value() == other.nays.value();
  }

  /** Whether one number is the same and the other is not. */
  boolean isNear(Ballot other) {
    return !isEqual(other)
        && (yeas.value() == other.yeas.value() || nays.value() == other.nays.value());
  }

  boolean isMirrored(Ballot other) {
    return yeas.value() == other.nays.value() && nays.value() == other.yeas.value();
  }

  String text() {
    return sentence().text(yeas.first(), nays.numeral().end());
  }
}
