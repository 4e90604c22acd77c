package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.stet.check.Coverage;
import org.stet.check.Missing;
import org.stet.check.Run;
import org.stet.json.JsonWriter;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Screen;

/** Lists what nothing decides, grouped by the fact that would. */
public final class CoverageReport {
  private static final int FORMAT_VERSION = 1;

  private final Run run;
  private final List<Missing> all;

  public CoverageReport(Run run) {
    this.run = run;
    this.all = Missing.of(run);
  }

  /**
   * For a terminal.
   *
   * @param most so many sentences of each group are shown
   */
  public void text(int most, Writer out) throws IOException {
    for (Missing missing : all) {
      out.write(head(missing));
      for (Missing.Place place : missing.claims().stream().limit(most).toList()) {
        out.write(place(place));
      }
    }
    Coverage coverage = run.coverage();
    out.write(
        "%d of %d claims are undecided, %d of them for want of a fact\n"
            .formatted(
                coverage.undecided(),
                coverage.claims(),
                all.stream().filter(Missing::isFact).mapToInt(m -> m.claims().size()).sum()));
    out.flush();
  }

  private static String head(Missing missing) {
    return "%s in %s: %s [%s]\n"
        .formatted(
            SummaryLine.counted(missing.claims().size(), "claim"),
            SummaryLine.counted(missing.articles(), "article"),
            (missing.isFact() ? "not known " : "") + Screen.clean(missing.what()),
            missing.rule());
  }

  private static Position at(Missing.Place place) {
    return place.article().source().position(place.span().start(), ColumnUnit.CODE_POINT);
  }

  private static String place(Missing.Place place) {
    return "  %s: %s\n"
        .formatted(
            Screen.place(place.article().source(), place.span()), Screen.clean(place.sentence()));
  }

  /** One JSON document with all sentences. */
  public void json(Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.object().field("formatVersion", FORMAT_VERSION);
    Coverage coverage = run.coverage();
    json.field("articles", coverage.articles()).field("claims", coverage.claims());
    json.field("undecided", coverage.undecided()).array("missing");
    for (Missing missing : all) {
      json.object().field("rule", missing.rule()).field("what", missing.what());
      json.field("fact", missing.isFact()).field("claims", missing.claims().size());
      json.field("articles", missing.articles()).array("places");
      for (Missing.Place place : missing.claims()) {
        json.object().field("path", place.article().source().name());
        json.field("line", at(place).line()).field("column", at(place).column());
        json.field("claim", place.says()).field("sentence", place.sentence()).end();
      }
      json.end().end();
    }
    json.end().end().finish();
  }
}
