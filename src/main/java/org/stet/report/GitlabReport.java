package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.claim.Severity;
import org.stet.json.JsonWriter;
import org.stet.text.ColumnUnit;
import org.stet.text.Screen;

/** GitLab's report of code quality. It has the findings that count, and no columns. */
final class GitlabReport implements ReportWriter {
  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.array();
    for (Entry entry : Entry.open(run, options)) {
      Region region = entry.region(ColumnUnit.UTF_16);
      json.object().field("description", Screen.clean(entry.telling().paragraph()));
      json.field("check_name", entry.rule()).field("fingerprint", entry.id());
      json.field("severity", severity(entry.finding().severity()));
      location(json, entry.path(), region.start().line(), region.end().line());
    }
    for (Unchecked input : run.unchecked()) {
      String path = Entry.path(input.name());
      json.object().field("description", NotChecked.message(input));
      json.field("check_name", NotChecked.RULE);
      json.field("fingerprint", Entry.id(path, NotChecked.RULE)).field("severity", "major");
      location(json, path, 1, 1);
    }
    json.end().finish();
  }

  private static void location(JsonWriter json, String path, int begin, int end)
      throws IOException {
    json.object("location").field("path", path);
    json.object("lines").field("begin", begin).field("end", end).end().end().end();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
