package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTypesTest {
  @Test
  void ruleIdsStayAsTheyAre() {
    assertThat(ClaimTypes.rules())
        .extracting(Rule::id)
        .contains(
            "office-holder",
            "name-spelling",
            "succession",
            "gendered-title",
            "weekday-date",
            "name-in-article",
            "age",
            "life-dates")
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void everyRuleExplainsItself() {
    assertThat(ClaimTypes.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.summary()).endsWith(".").doesNotContain("\n");
              assertThat(rule.help()).hasSizeGreaterThan(rule.summary().length());
            });
  }

  @Test
  void aLevelLowerThanANoteIsANote() {
    assertThat(List.of(Severity.values()).stream().map(Severity::lower))
        .containsExactly(Severity.WARNING, Severity.NOTE, Severity.NOTE);
  }

  @Test
  void anErrorIsAtLeastAWarningAndANoteIsNot() {
    assertThat(Severity.ERROR.atLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.atLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.NOTE.atLeast(Severity.WARNING)).isFalse();
  }
}
