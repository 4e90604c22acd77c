package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.claim.Repair;
import org.stet.claim.Severity;
import org.stet.claim.Verdict;
import org.stet.fact.Example;
import org.stet.kit.ShippedChecker;
import org.stet.text.ColumnUnit;

/** Every pack proves itself: its examples are found, or stay silent, as it says. */
class PackExamplesTest {
  @TestFactory
  Stream<DynamicTest> examples() {
    return ShippedChecker.examples().stream()
        .map(example -> DynamicTest.dynamicTest(name(example), () -> run(example)));
  }

  private static String name(Example example) {
    int line = example.pack().position(example.span().start(), ColumnUnit.CODE_POINT).line();
    return example.pack().name() + ":" + line + " " + example.text();
  }

  private static void run(Example example) {
    CheckedArticle checked = ShippedChecker.check(example.text(), example.date());
    List<Finding> findings =
        checked.findings().stream().filter(f -> f.severity() != Severity.NOTE).toList();
    if (example.wrong().isEmpty()) {
      assertThat(findings).as(example.text()).isEmpty();
      return;
    }
    assertThat(findings).as(example.text()).hasSize(1);
    Finding finding = findings.getFirst();
    assertThat(finding.claim().rule()).as(example.text()).isEqualTo(example.says().orElseThrow());
    assertThat(finding.span().of(example.text()))
        .isEqualTo(example.wrong().orElseThrow().of(example.text()));
    example.right().ifPresent(right -> assertThat(repairs(finding)).contains(right));
  }

  private static List<String> repairs(Finding finding) {
    return finding.verdict() instanceof Verdict.Contradicted contradicted
        ? contradicted.repairs().stream().map(Repair::text).toList()
        : List.of();
  }
}
