package org.stet.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stet.check.Finding;
import org.stet.claim.Evidence;
import org.stet.correct.Correction;
import org.stet.report.Account;
import org.stet.text.Article;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;

/**
 * A finding with the notice that would correct it.
 *
 * @param notice as plain text; empty where a person has to look first
 */
public record Draft(Article article, Finding finding, Optional<String> notice) {
  static Draft of(Article article, Finding finding) {
    return new Draft(article, finding, Correction.notice(article, finding));
  }

  String path() {
    return article.source().name().replaceFirst("^(\\./+)+(?=.)", "");
  }

  String rule() {
    return finding.claim().rule();
  }

  String message() {
    return Account.message(finding);
  }

  Position at() {
    return article.source().position(finding.span().start(), ColumnUnit.CODE_POINT);
  }

  /** The words of the article as its source has them. */
  String words() {
    return finding.span().of(article.source().content());
  }

  /** The day of publication; empty when nothing says so. */
  Optional<LocalDate> published() {
    return article.published().map(Article.Published::day);
  }

  /** What is known instead. */
  List<Evidence> evidence() {
    return Account.of(finding.verdict()).evidence();
  }

  /** The facts of packs that it rests on. */
  List<Evidence.FromFact> facts() {
    return evidence().stream()
        .filter(Evidence.FromFact.class::isInstance)
        .map(Evidence.FromFact.class::cast)
        .toList();
  }

  /** Whether any of its facts was held against its source on a day or after it. */
  boolean restsOnFactsSince(LocalDate day) {
    return facts().stream().anyMatch(fact -> !fact.citation().checked().isBefore(day));
  }
}
