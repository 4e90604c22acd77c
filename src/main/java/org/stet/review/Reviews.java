package org.stet.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Run;
import org.stet.check.Standing;
import org.stet.claim.Verdict;
import org.stet.text.Article;
import org.stet.text.Problem;
import org.stet.text.Source;

/**
 * What can be published of decisions.
 *
 * @param reviews what a person has confirmed, in the order of the decisions
 * @param left the confirmed decisions of which nothing comes, and why
 */
public record Reviews(List<Review> reviews, List<Problem> left) {
  public Reviews {
    reviews = List.copyOf(reviews);
    left = List.copyOf(left);
  }

  /**
   * Finds what was decided on; of what nobody has confirmed nothing comes.
   *
   * @param file the decisions' own
   */
  public static Reviews of(Source file, List<Decision> decisions, Run run) {
    Map<String, CheckedArticle> articles = new HashMap<>();
    for (CheckedArticle checked : run.articles()) {
      String name = checked.article().source().name();
      articles.putIfAbsent(name.replaceFirst("^(\\./+)+(?=.)", ""), checked);
    }
    List<Review> reviews = new ArrayList<>();
    List<Problem> left = new ArrayList<>();
    for (Decision decision : decisions) {
      Optional<CheckedArticle> article = Optional.ofNullable(articles.get(decision.path()));
      Optional<Finding> finding = article.flatMap(it -> finding(it, decision));
      Optional<String> why = flaw(decision, article, finding);
      if (why.isPresent()) {
        left.add(new Problem(file, decision.span(), why.get()));
      } else if (decision.isConfirmed()) {
        reviews.add(new Review(article.orElseThrow().article(), finding.orElseThrow(), decision));
      }
    }
    return new Reviews(reviews, left);
  }

  private static Optional<Finding> finding(CheckedArticle checked, Decision decision) {
    return checked.findings().stream()
        .filter(finding -> finding.fingerprint().equals(decision.fingerprint()))
        .findFirst();
  }

  private static Optional<String> flaw(
      Decision decision, Optional<CheckedArticle> article, Optional<Finding> finding) {
    if (article.isEmpty()) {
      return Optional.of("no article of this path was checked");
    }
    if (finding.isEmpty()) {
      return Optional.of("the article has no such finding; was it corrected, or changed, since?");
    }
    return decision.isConfirmed()
        ? refusal(decision, article.get().article(), finding.get())
        : Optional.empty();
  }

  private static Optional<String> refusal(Decision decision, Article article, Finding finding) {
    if (!(finding.verdict() instanceof Verdict.Contradicted)) {
      return Optional.of("this was true once, so it cannot be reviewed as false");
    }
    if (finding.standing() instanceof Standing.Suppressed) {
      return Optional.of("this is confirmed here and suppressed in the article; decide on one");
    }
    boolean isEarly = article.published().filter(it -> it.day().isAfter(decision.on())).isPresent();
    return isEarly
        ? Optional.of("this was decided before the article was published")
        : Optional.empty();
  }
}
