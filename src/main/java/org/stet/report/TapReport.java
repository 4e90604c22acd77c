package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Screen;

/**
 * The Test Anything Protocol, version 13, which readers of version 14 take too: a test for each
 * article, its findings in YAML below it. Those that do not count stand there too and fail no test.
 * Columns count code points. The YAML is as plain as readers of TAP are: no list of texts.
 */
final class TapReport implements ReportWriter {
  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    out.write("TAP version 13\n1.." + (run.articles().size() + run.unchecked().size()) + "\n");
    int number = 0;
    for (CheckedArticle checked : run.articles()) {
      article(out, ++number, checked, options);
    }
    for (Unchecked input : run.unchecked()) {
      test(out, false, ++number, input.name());
      out.write("  ---\n  message: " + quoted(NotChecked.message(input)) + "\n  ...\n");
    }
    out.write("# " + SummaryLine.of(run, options) + "\n");
    out.flush();
  }

  private static void article(Writer out, int number, CheckedArticle checked, ReportOptions options)
      throws IOException {
    boolean isClean = Entry.open(checked, options).isEmpty();
    test(out, isClean, number, checked.article().source().name());
    List<Entry> entries = Entry.all(checked, options);
    if (!entries.isEmpty()) {
      out.write("  ---\n  findings:\n");
      for (Entry entry : entries) {
        out.write(finding(entry));
      }
      out.write("  ...\n");
    }
  }

  private static void test(Writer out, boolean passed, int number, String name) throws IOException {
    String path = Screen.clean(Entry.path(name)).replace("\\", "\\\\").replace("#", "\\#");
    out.write((passed ? "ok " : "not ok ") + number + " - " + path + "\n");
  }

  private static String finding(Entry entry) {
    Position at = entry.region(ColumnUnit.CODE_POINT).start();
    StringBuilder yaml = new StringBuilder();
    yaml.append("    - line: ").append(at.line()).append("\n      column: ").append(at.column());
    add(yaml, "level", entry.level());
    add(yaml, "rule", entry.rule());
    add(yaml, "standing", Standings.word(entry.finding().standing()));
    if (!entry.finding().isOpen()) {
      add(yaml, "because", Standings.sentence(entry.finding().standing()));
    }
    Telling telling = entry.telling();
    add(yaml, "message", telling.message());
    for (Telling.Label label : Telling.Label.values()) {
      String text = telling.joined(label);
      if (!text.isEmpty()) {
        add(yaml, label.word(), text);
      }
    }
    return yaml.append('\n').toString();
  }

  private static void add(StringBuilder yaml, String key, String value) {
    yaml.append("\n      ").append(key).append(": ").append(quoted(value));
  }

  private static String quoted(String text) {
    return "\"" + Screen.clean(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
