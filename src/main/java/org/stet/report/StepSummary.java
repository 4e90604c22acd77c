package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import org.stet.check.Run;

/** The page that GitHub Actions shows of a step: the Markdown report with more room. */
public final class StepSummary {
  /** So many bytes GitHub takes for the summary of a step. */
  private static final int BYTES = 1 << 20;

  /** With less room than this nothing is written. */
  private static final int LEAST = 1_000;

  /** No UTF-16 unit takes more bytes than this in UTF-8. */
  private static final int BYTES_PER_UNIT = 3;

  private StepSummary() {}

  /**
   * Writes a summary that is to stand behind others.
   *
   * @param taken how many bytes there are already
   * @param out encoded as UTF-8
   */
  public static void write(Run run, ReportOptions options, long taken, Writer out)
      throws IOException {
    long room = Math.max(0, BYTES - taken) / BYTES_PER_UNIT;
    if (room >= LEAST) {
      new MarkdownReport((int) room).write(run, options, out);
    }
  }
}
