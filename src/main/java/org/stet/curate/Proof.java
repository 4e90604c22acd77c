package org.stet.curate;

import java.util.List;
import java.util.Optional;
import org.stet.check.Checker;
import org.stet.check.Finding;
import org.stet.claim.Repair;
import org.stet.claim.Severity;
import org.stet.claim.Verdict;
import org.stet.fact.Example;
import org.stet.fact.Facts;
import org.stet.read.ArticleReader;
import org.stet.read.Readers;
import org.stet.text.Article;
import org.stet.text.Problem;
import org.stet.text.Source;

/** Runs the examples of packs: each is found, or stays silent, as it says. */
public final class Proof {
  private static final String NAME = "example.txt";

  private final ArticleReader reader = Readers.forName(NAME).orElseThrow();
  private final Checker checker;

  /**
   * @param facts the facts to run them by
   */
  public Proof(Facts facts) {
    this.checker = new Checker(facts);
  }

  /** What is wrong with an example; empty when it holds. */
  public Optional<Problem> failure(Example example) {
    return failure(example, findings(example))
        .map(message -> new Problem(example.pack(), example.span(), message));
  }

  /** A note says that something was true at another time, which is no mistake. */
  private List<Finding> findings(Example example) {
    Article article =
        reader
            .read(new Source(NAME, example.text()))
            .publishedOn(new Article.Published(example.date(), Article.Origin.OPTION));
    return checker.check(article).findings().stream()
        .filter(f -> f.severity() != Severity.NOTE)
        .toList();
  }

  private static Optional<String> failure(Example example, List<Finding> findings) {
    if (example.wrong().isEmpty()) {
      return findings.isEmpty()
          ? Optional.empty()
          : Optional.of("nothing may be found in this example, but " + told(example, findings));
    }
    String words = example.wrong().get().of(example.text());
    String expected =
        "%s must find '%s' in this example".formatted(example.says().orElse(""), words);
    if (findings.isEmpty()) {
      return Optional.of(expected + ", and nothing is found");
    }
    return isAsExpected(example, words, findings)
        ? wrongRepair(example, findings.getFirst())
        : Optional.of(expected + " and nothing else, but " + told(example, findings));
  }

  private static boolean isAsExpected(Example example, String words, List<Finding> findings) {
    Finding first = findings.getFirst();
    return findings.size() == 1
        && first.claim().rule().equals(example.says().orElse(""))
        && first.span().of(example.text()).equals(words)
        && first.span().start() == example.wrong().orElseThrow().start();
  }

  private static Optional<String> wrongRepair(Example example, Finding finding) {
    List<String> repairs =
        finding.verdict() instanceof Verdict.Contradicted contradicted
            ? contradicted.repairs().stream().map(Repair::text).toList()
            : List.of();
    return example
        .right()
        .filter(right -> !repairs.contains(right))
        .map(
            right ->
                "'%s' is expected instead of the words in brackets; offered is %s"
                    .formatted(right, repairs.isEmpty() ? "nothing" : quoted(repairs)));
  }

  private static String told(Example example, List<Finding> findings) {
    return String.join(
        ", ",
        findings.stream()
            .map(f -> "%s finds '%s'".formatted(f.claim().rule(), f.span().of(example.text())))
            .toList());
  }

  private static String quoted(List<String> texts) {
    return "'" + String.join("', '", texts) + "'";
  }
}
