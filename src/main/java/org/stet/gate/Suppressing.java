package org.stet.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.check.Spot;
import org.stet.text.Article;
import org.stet.text.Span;

/** Holds the findings of one article against all that is suppressed in it. For one thread. */
final class Suppressing {
  private final Article article;
  private final List<Scope> scopes;
  private final LocalDate today;

  private record Use(Suppression suppression, String rule) {}

  private final Set<Use> uses = new HashSet<>();

  Suppressing(Article article, List<Scope> scopes, LocalDate today) {
    this.article = article;
    this.scopes = scopes;
    this.today = today;
  }

  /** The same place, suppressed where somebody has said so. */
  Spot settled(Spot spot) {
    String source = article.source().content();
    Optional<Suppression> suppression =
        scopes.stream()
            .filter(scope -> scope.covers(spot, source))
            .map(Scope::suppression)
            .filter(it -> !it.isOver(today))
            .findFirst();
    suppression.ifPresent(it -> uses.add(new Use(it, spot.claim().rule())));
    return suppression.map(it -> spot.standing(it.standing())).orElse(spot);
  }

  /** Whether something is suppressed by it. */
  boolean isUsed(Suppression suppression) {
    return uses.stream().anyMatch(use -> use.suppression().equals(suppression));
  }

  /**
   * What is over and what suppresses nothing, of those that the article itself holds.
   *
   * @param judged the ids of the rules that judged it
   */
  List<Flaw> flaws(Set<String> judged) {
    List<Flaw> flaws = new ArrayList<>();
    for (Scope scope : scopes) {
      Suppression it = scope.suppression();
      if (it.source().equals(article.source())) {
        over(it, today, scope.marks()).ifPresent(flaws::add);
        unused(it, judged, scope.marks()).ifPresent(flaws::add);
      }
    }
    return flaws;
  }

  /** That a suppression is over. */
  static Optional<Flaw> over(Suppression it, LocalDate today, List<Span> marks) {
    return Optional.of(it)
        .filter(s -> s.isOver(today))
        .map(
            s ->
                flaw(
                    s,
                    "this suppression ended on " + s.until().orElseThrow() + "; remove it",
                    marks));
  }

  private Optional<Flaw> unused(Suppression it, Set<String> judged, List<Span> marks) {
    List<String> idle =
        it.rules().stream()
            .filter(judged::contains)
            .filter(rule -> !uses.contains(new Use(it, rule)))
            .sorted()
            .toList();
    boolean isAll = idle.size() == it.rules().size();
    return idle.isEmpty() || it.isOver(today)
        ? Optional.empty()
        : Optional.of(
            flaw(
                it,
                isAll
                    ? "this suppresses nothing; remove it"
                    : "'%s' suppresses nothing here; remove it"
                        .formatted(String.join("', '", idle)),
                isAll ? marks : List.of()));
  }

  static Flaw flaw(Suppression it, String message, List<Span> marks) {
    String rules = it.rules().stream().sorted().collect(Collectors.joining(", "));
    return new Flaw(it.span(), "findings of " + rules + " shall stand here", message, marks);
  }
}
