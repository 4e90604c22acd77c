package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.kit.SmallPacks;

class CoverageTest {
  private static final Checker CHECKER = new Checker(SmallPacks.facts(SmallPacks.WORLD));

  private static CheckedArticle check(String text) {
    return CHECKER.check(SmallPacks.article(text, Optional.of(LocalDate.of(2021, 4, 2))));
  }

  @Test
  void everyClaimIsCountedUnderItsVerdict() {
    Coverage coverage =
        check(
                """
                US President Joe Biden left. US Vice President Kamala Harris left.

                US President George Biden left.

                President Barack Obama wrote a memoir.

                US President Zora Quill left.
                """)
            .coverage();
    assertThat(coverage).isEqualTo(new Coverage(1, 5, 5, 2, 1, 1, 1));
  }

  @Test
  void anArticleWithoutClaimsCountsItsSentences() {
    assertThat(check("Rain fell. It was cold.").coverage())
        .isEqualTo(new Coverage(1, 2, 0, 0, 0, 0, 0));
  }

  @Test
  void aRunAddsItsArticlesUp() {
    CheckedArticle one = check("US President Joe Biden left.");
    CheckedArticle two = check("US President George Biden left. Rain fell.");
    Run run = new Run(List.of(), List.of(one, two), List.of(new Unchecked("x.pdf", "why")));
    assertThat(run.coverage()).isEqualTo(new Coverage(2, 3, 2, 1, 1, 0, 0));
  }

  @Test
  void aRunOverNothingHasNone() {
    assertThat(new Run(List.of(), List.of(), List.of()).coverage()).isEqualTo(Coverage.NONE);
  }

  @Test
  void theVerdictsAddUpToTheClaims() {
    Coverage sum =
        new Coverage(1, 2, 10, 1, 2, 3, 4).plus(new Coverage(1, 20, 100, 10, 20, 30, 40));
    assertThat(sum).isEqualTo(new Coverage(2, 22, 110, 11, 22, 33, 44));
    assertThat(sum.supported() + sum.contradicted() + sum.outdated() + sum.undecided())
        .isEqualTo(sum.claims());
  }
}
