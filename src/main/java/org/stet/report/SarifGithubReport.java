package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.stet.check.Run;

/**
 * SARIF as GitHub's code scanning takes it: without the findings that do not count, which it would
 * show as alerts all the same, and no more findings than it keeps. Columns count UTF-16 units.
 */
final class SarifGithubReport implements ReportWriter {
  private static final int MOST = 5_000;

  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    List<Entry> open = Entry.gravestFirst(Entry.open(run, options));
    int left = Math.max(0, open.size() - MOST);
    new SarifLog(run, out).write(open.subList(0, open.size() - left), notice(left), false, options);
  }

  private static String notice(int left) {
    return left == 0
        ? ""
        : "%s left out: GitHub keeps %d of a log. The least grave ones are missing."
            .formatted(SummaryLine.counted(left, "finding"), MOST);
  }
}
