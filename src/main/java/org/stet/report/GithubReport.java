package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.claim.Severity;
import org.stet.text.ColumnUnit;
import org.stet.text.Screen;

/**
 * Commands that make GitHub Actions show findings beside the lines. It has the findings that count,
 * the gravest first, and no more than GitHub shows of a step. Columns count UTF-16 units.
 */
final class GithubReport implements ReportWriter {
  /** GitHub drops what is more than this of one level in one step, and does not say so. */
  private static final int MOST = 10;

  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    int left = 0;
    for (Severity severity : Severity.values()) {
      List<String> commands = commands(run, options, severity);
      for (String command : commands.subList(0, Math.min(MOST, commands.size()))) {
        out.write(command + "\n");
      }
      left += Math.max(0, commands.size() - MOST);
    }
    if (left > 0) {
      out.write(
          "%d more not shown beside the lines: GitHub shows %d of a level\n".formatted(left, MOST));
    }
    out.write(SummaryLine.of(run, options) + "\n");
    out.flush();
  }

  private static List<String> commands(Run run, ReportOptions options, Severity severity) {
    List<String> commands = new ArrayList<>();
    for (Entry entry : Entry.open(run, options)) {
      if (entry.finding().severity() == severity) {
        commands.add(command(entry));
      }
    }
    if (severity == Severity.ERROR) {
      run.unchecked().forEach(input -> commands.add(command(input)));
    }
    return commands;
  }

  private static String command(Entry entry) {
    Region region = entry.region(ColumnUnit.UTF_16);
    int line = region.start().line();
    String place = ",line=" + line + ",endLine=" + region.end().line();
    if (line == region.end().line()) {
      // GitHub takes columns only where there is one line.
      place += ",col=" + region.start().column() + ",endColumn=" + region.end().column();
    }
    Telling telling = entry.telling();
    String message = Screen.clean(telling.message()) + "\n" + String.join("\n", telling.lines());
    return command(level(entry.finding().severity()), entry.path(), place, entry.rule(), message);
  }

  private static String command(Unchecked input) {
    String message = NotChecked.message(input);
    return command("error", Entry.path(input.name()), "", NotChecked.RULE, message);
  }

  private static String command(
      String level, String path, String place, String title, String message) {
    return "::%s file=%s%s,title=%s::%s"
        .formatted(level, property(Screen.clean(path)), place, property(title), data(message));
  }

  private static String level(Severity severity) {
    return severity == Severity.NOTE ? "notice" : Level.of(severity);
  }

  private static String data(String text) {
    return text.strip().replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
