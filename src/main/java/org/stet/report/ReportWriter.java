package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import org.stet.check.Run;

/** Writes one output format. The same run and options give the same characters everywhere. */
public interface ReportWriter {
  /**
   * Writes a whole report.
   *
   * @param run what to report
   * @param options what the reader wants to see of it
   * @param out where to write, best encoded as UTF-8; flushed at the end, never closed
   */
  void write(Run run, ReportOptions options, Writer out) throws IOException;
}
