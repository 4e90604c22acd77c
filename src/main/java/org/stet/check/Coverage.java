package org.stet.check;

/**
 * The denominator of a report: how many claims were found, and how many got which verdict.
 *
 * @param articles articles checked
 * @param sentences sentences in them
 * @param claims claims found; the sum of the next four
 */
public record Coverage(
    int articles,
    int sentences,
    int claims,
    int supported,
    int contradicted,
    int outdated,
    int undecided) {
  /** Of nothing. */
  public static final Coverage NONE = new Coverage(0, 0, 0, 0, 0, 0, 0);

  static Coverage of(CheckedArticle checked) {
    int supported = 0;
    int contradicted = 0;
    int outdated = 0;
    int undecided = 0;
    for (Judgement judgement : checked.judgements()) {
      switch (judgement.verdict()) {
        case org.stet.claim.Verdict.Supported s -> supported++;
        case org.stet.claim.Verdict.Contradicted c -> contradicted++;
        case org.stet.claim.Verdict.Outdated o -> outdated++;
        case org.stet.claim.Verdict.Undecided u -> undecided++;
      }
    }
    return new Coverage(
        checked.isText() ? 1 : 0,
        checked.sentences(),
        checked.judgements().size(),
        supported,
        contradicted,
        outdated,
        undecided);
  }

  /** Both together. */
  public Coverage plus(Coverage other) {
    return new Coverage(
        articles + other.articles,
        sentences + other.sentences,
        claims + other.claims,
        supported + other.supported,
        contradicted + other.contradicted,
        outdated + other.outdated,
        undecided + other.undecided);
  }
}
