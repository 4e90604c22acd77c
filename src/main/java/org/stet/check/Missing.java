package org.stet.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.claim.Claim;
import org.stet.claim.Verdict;
import org.stet.text.Article;
import org.stet.text.Span;

/**
 * What would decide claims that nothing decides.
 *
 * @param rule the rule that judges them
 * @param what the fact that is missing, or why nothing can be said
 * @param isFact whether a fact is missing
 * @param articles in how many articles they stand
 * @param claims where they stand, in order
 */
public record Missing(String rule, String what, boolean isFact, int articles, List<Place> claims) {
  public Missing {
    claims = List.copyOf(claims);
  }

  /**
   * A claim and its sentence.
   *
   * @param span the words of the claim in the source
   */
  public record Place(Article article, Span span, String says, String sentence) {}

  private record Key(String rule, String what) {}

  /** The first verdict of a group gives it its words. */
  private record Group(Verdict.Undecided first, List<Place> places) {}

  /**
   * All of a run: facts first, those that would decide most before others. "Mayor" and "mayor" are
   * the same.
   */
  public static List<Missing> of(Run run) {
    Map<Key, Group> groups = new LinkedHashMap<>();
    for (CheckedArticle checked : run.articles()) {
      for (Judgement judgement : checked.judgements()) {
        if (judgement.verdict() instanceof Verdict.Undecided undecided) {
          groups
              .computeIfAbsent(
                  key(judgement.claim(), undecided), k -> new Group(undecided, new ArrayList<>()))
              .places()
              .add(place(checked, judgement.claim()));
        }
      }
    }
    return groups.entrySet().stream()
        .map(e -> missing(e.getKey().rule(), e.getValue()))
        .sorted(
            Comparator.comparing((Missing m) -> !m.isFact())
                .thenComparingInt(m -> -m.claims().size())
                .thenComparing(Missing::what))
        .toList();
  }

  private static Key key(Claim claim, Verdict.Undecided verdict) {
    return new Key(claim.rule(), what(verdict).toLowerCase(Locale.ROOT));
  }

  private static String what(Verdict.Undecided verdict) {
    return verdict.missing().orElse(verdict.reason().words());
  }

  private static Missing missing(String rule, Group group) {
    return new Missing(
        rule,
        what(group.first()),
        group.first().missing().isPresent(),
        (int) group.places().stream().map(Place::article).map(Article::source).distinct().count(),
        group.places());
  }

  private static Place place(CheckedArticle checked, Claim claim) {
    Article article = checked.article();
    Span span = article.inSource(claim.span());
    String sentence = checked.sentenceAt(span).orElseGet(() -> claim.span().of(article.prose()));
    return new Place(article, span, claim.says(), sentence);
  }
}
