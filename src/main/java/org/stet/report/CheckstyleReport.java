package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.claim.Severity;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;

/**
 * The XML of Checkstyle, which Jenkins and reviewdog read. It has the findings that count. Columns
 * count UTF-16 units. Both readers show messages as markup, so the article's words are escaped for
 * that too.
 */
final class CheckstyleReport implements ReportWriter {
  @Override
  public void write(Run run, ReportOptions options, Writer out) throws IOException {
    Xml xml = new Xml(out);
    xml.element("checkstyle").attribute("version", "10.0");
    for (CheckedArticle checked : run.articles()) {
      xml.element("file").attribute("name", Entry.path(checked.article().source().name()));
      for (Entry entry : Entry.open(checked, options)) {
        Position at = entry.region(ColumnUnit.UTF_16).start();
        xml.element("error").attribute("line", at.line()).attribute("column", at.column());
        String says = entry.telling().paragraph();
        error(xml, severity(entry.finding().severity()), says, entry.rule());
      }
      xml.end();
    }
    for (Unchecked input : run.unchecked()) {
      xml.element("file").attribute("name", Entry.path(input.name())).element("error");
      error(xml, "error", NotChecked.message(input), NotChecked.RULE);
      xml.end();
    }
    xml.end().finish();
  }

  private static void error(Xml xml, String severity, String says, String rule) throws IOException {
    xml.attribute("severity", severity).attribute("message", Markup.escape(says));
    xml.attribute("source", "stet." + rule).end();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "info";
    };
  }
}
