package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import org.stet.check.Run;

/**
 * SARIF 2.1.0, the standard for findings of static analysis. It has all findings; those that do not
 * count say so. Columns count UTF-16 units.
 */
final class SarifReport implements ReportWriter {
  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    new SarifLog(run, out).write(Entry.all(run, options), "", true, options);
  }
}
