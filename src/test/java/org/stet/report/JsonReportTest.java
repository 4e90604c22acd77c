package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.check.Run;
import org.stet.claim.Severity;

class JsonReportTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  @Test
  void fitsItsSchema() throws IOException {
    Run nothing = new Run(List.of(), List.of(), List.of());
    assertFits(json(SampleRun.run(), STANDARD));
    assertFits(json(SampleRun.run(), STANDARD.withClaims(true)));
    assertFits(json(SampleRun.run(), STANDARD.withMinimum(Severity.ERROR)));
    assertFits(json(nothing, STANDARD));
  }

  @Test
  void theSchemaIsStrict() throws IOException {
    String json = json(SampleRun.run(), STANDARD);
    assertThat(errors(json.replace("\"quoted\"", "\"qouted\""))).isNotEmpty();
    assertThat(errors(json.replace("\"exact\"", "\"sure\""))).isNotEmpty();
  }

  @Test
  void claimsAreListedOnlyOnRequest() {
    assertThat(json(SampleRun.run(), STANDARD)).doesNotContain("\"claims\": [");
    assertThat(json(SampleRun.run(), STANDARD.withClaims(true))).contains("\"claims\": [");
  }

  private static void assertFits(String json) throws IOException {
    assertThat(errors(json)).isEmpty();
  }

  private static List<com.networknt.schema.Error> errors(String json) throws IOException {
    try (InputStream schema = JsonReport.class.getResourceAsStream("report.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema)
          .validate(json, InputFormat.JSON);
    }
  }

  private static String json(Run run, ReportOptions options) {
    return Snapshot.of(ReportFormat.JSON, run, options);
  }
}
