package org.stet.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;

/** The schema of SARIF as OASIS has published it. */
final class SarifSchema {
  private SarifSchema() {}

  static List<Error> errors(String sarif) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(Snapshot.resource("sarif-schema-2.1.0.json"))
        .validate(
            sarif,
            InputFormat.JSON,
            context -> context.executionConfig(it -> it.formatAssertionsEnabled(true)));
  }
}
