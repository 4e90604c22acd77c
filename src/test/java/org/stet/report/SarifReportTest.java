package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.report.SampleRun.biden;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.check.Run;
import org.stet.claim.Severity;

class SarifReportTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");
  private static final Run NOTHING = new Run(List.of(), List.of(), List.of());

  @Test
  void fitsTheSchemaOfOasis() throws IOException {
    assertThat(SarifSchema.errors(sarif(SampleRun.run(), STANDARD))).isEmpty();
    assertThat(SarifSchema.errors(sarif(NOTHING, STANDARD))).isEmpty();
    assertThat(
            SarifSchema.errors(
                sarif(SampleRun.run(), STANDARD).replace("\"ruleIndex\"", "\"rule\"")))
        .isNotEmpty();
  }

  @Test
  void aRunWithoutFindingsHasAnEmptyListOfResults() {
    assertThat(sarif(NOTHING, STANDARD))
        .contains("\"results\": []")
        .contains("\"executionSuccessful\": true");
  }

  @Test
  void noWordsOfAnArticleMakeALink() {
    var draft = new SampleRun.Draft("a.md", "The [president](https://evil.example) spoke.");
    draft.wrong(SampleRun.OFFICE_HOLDER, "[president](https://evil.example)", false, biden());
    String sarif = sarif(SampleRun.of(draft), STANDARD);
    assertThat(sarif).contains("\"\\\"[president] (https://evil.example)\\\" cannot stand");
  }

  @Test
  void hidingFindingsLeavesTheOthersAsTheyWere() {
    String all = sarif(SampleRun.run(), STANDARD);
    String some = sarif(SampleRun.run(), STANDARD.withMinimum(Severity.ERROR));
    assertThat(some).doesNotContain("\"level\": \"note\"");
    assertThat(some.lines().filter(line -> line.contains("claimFingerprint")))
        .hasSize(6)
        .allMatch(all::contains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/b.md | a/b.md",
        "a b%0A::x.md | a%20b%250A%3A%3Ax.md",
        "é😀\"#?.md | %C3%A9%F0%9F%98%80%22%23%3F.md",
        "/tmp/a.md | file:///tmp/a.md",
        "C:/a b.md | file:///C:/a%20b.md",
        "https://x.org/a%20b c?d=e#f | https://x.org/a%20b%20c?d=e#f"
      })
  void aNameIsWrittenAsAUri(String name, String uri) {
    assertThat(ArtifactUri.of(name)).isEqualTo(uri);
  }

  private static String sarif(Run run, ReportOptions options) {
    return Snapshot.of(ReportFormat.SARIF, run, options);
  }
}
