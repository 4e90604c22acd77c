package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.mention.Reading;
import org.stet.mention.WordList;

/** One vote counted in two ways in one article: "a 5-4 ruling", then "the 6-3 ruling". */
final class Ballots {
  /** An article of more votes is about too many of them to tell which is which. */
  private static final int MOST = 12;

  /** So many words of meaning two sentences about one vote share. */
  private static final int SHARED = 3;

  /** Words by which a sentence may tell of another vote. */
  private static final WordList OTHER_VOTE =
      WordList.of(
          """
          procedural cloture motion amendment amendments committee subcommittee advance earlier previous
          previously another second separate similar different version versions last again years ago
          """);

  private Ballots() {}

  static List<FigureClaim> in(Reading reading) {
    List<Ballot> ballots = new ArrayList<>();
    for (Figures figures : Figures.in(reading)) {
      List<Ballot> found = Ballot.in(figures);
      if (found.size() == 1 && !figures.sentence().hasAnyOf(OTHER_VOTE)) {
        ballots.addAll(found);
      }
    }
    return ballots.size() > MOST ? List.of() : compare(reading, ballots);
  }

  private static List<FigureClaim> compare(Reading reading, List<Ballot> ballots) {
    List<FigureClaim> claims = new ArrayList<>();
    for (int i = 1; i < ballots.size(); i++) {
      Ballot ballot = ballots.get(i);
      ballots.subList(0, i).stream()
          .filter(b -> isOfOneVote(b, ballot))
          .findFirst()
          .flatMap(b -> claim(reading, b, ballot))
          .ifPresent(claims::add);
    }
    return claims;
  }

  private static boolean isOfOneVote(Ballot one, Ballot other) {
    return Topic.shared(one.sentence(), other.sentence()) >= SHARED;
  }

  private static Optional<FigureClaim> claim(Reading reading, Ballot first, Ballot second) {
    boolean isOfOneCourt =
        first.total() == second.total() && first.total() % 2 == 1 && first.total() <= 9;
    boolean isSlip = first.isNear(second) || (isOfOneCourt && !first.isMirrored(second));
    String says = "the vote was " + second.text();
    Evidence evidence =
        new Evidence.FromArticle(
            "The article counts this vote as " + first.text() + " too.",
            first.yeas().span().to(first.nays().span()));
    if (first.isEqual(second)) {
      return Optional.of(FigureClaim.right(reading, second.yeas(), says, evidence));
    }
    if (!isSlip) {
      return Optional.empty();
    }
    String message =
        "The vote is counted as %s here and as %s elsewhere in this article."
            .formatted(second.text(), first.text());
    return Optional.of(
        new FigureClaim(
            second.yeas(),
            second.yeas().span().to(second.nays().span()),
            says,
            reading.isQuoted(second.yeas().span()),
            new Verdict.Contradicted(message, List.of(evidence), repairs(first, second))));
  }

  private static List<Repair> repairs(Ballot first, Ballot second) {
    return List.of(
        new Repair(second.yeas().span().to(second.nays().span()), first.text()),
        new Repair(first.yeas().span().to(first.nays().span()), second.text()));
  }
}
