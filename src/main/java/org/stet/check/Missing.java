package org.stet.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /**
   * All of a run: facts first, those that would decide most before others. "Mayor" and "mayor" are
   * the same.
   */
  public static List<Missing> of(Run run) {
    Map<Key, List<Place>> places = new LinkedHashMap<>();
    Map<Key, Verdict.Undecided> verdicts = new LinkedHashMap<>();
    for (CheckedArticle checked : run.articles()) {
      for (Judgement judgement : checked.judgements()) {
        if (judgement.verdict() instanceof Verdict.Undecided undecided) {
          Key key = key(judgement.claim(), undecided);
          verdicts.putIfAbsent(key, undecided);
          places
              .computeIfAbsent(key, k -> new ArrayList<>())
              .add(place(checked, judgement.claim()));
        }
      }
    }
    return places.entrySet().stream()
        .map(e -> missing(e.getKey(), Optional.ofNullable(verdicts.get(e.getKey())), e.getValue()))
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

  private static Missing missing(Key key, Optional<Verdict.Undecided> verdict, List<Place> claims) {
    return new Missing(
        key.rule(),
        verdict.map(Missing::what).orElse(key.what()),
        verdict.flatMap(Verdict.Undecided::missing).isPresent(),
        (int) claims.stream().map(Place::article).map(Article::source).distinct().count(),
        claims);
  }

  private static Place place(CheckedArticle checked, Claim claim) {
    Article article = checked.article();
    String sentence =
        checked.sentenceSpans().stream()
            .filter(s -> s.overlaps(claim.span()))
            .findFirst()
            .orElse(claim.span())
            .of(article.prose());
    return new Place(article, article.inSource(claim.span()), claim.says(), sentence);
  }
}
