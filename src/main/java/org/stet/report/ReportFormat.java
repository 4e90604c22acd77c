package org.stet.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stet.report.html.HtmlReport;

/** The output formats. To add one, write its {@link ReportWriter} and add a line here. */
@SuppressWarnings("ImmutableEnumChecker") // a writer never changes
public enum ReportFormat {
  TEXT(new TextReport()),
  JSON(new JsonReport()),
  JSONL(new JsonLinesReport()),
  SARIF(new SarifReport()),
  SARIF_GITHUB(new SarifGithubReport()),
  JUNIT(new JUnitReport()),
  CHECKSTYLE(new CheckstyleReport()),
  GITHUB(new GithubReport()),
  GITLAB(new GitlabReport()),
  RDJSON(new RdjsonReport()),
  TAP(new TapReport()),
  CSV(new CsvReport()),
  MARKDOWN(new MarkdownReport(MarkdownReport.COMMENT)),
  HTML(new HtmlReport());

  private final ReportWriter writer;

  ReportFormat(ReportWriter writer) {
    this.writer = writer;
  }

  /** The writer of this format, good for any number of reports. */
  public ReportWriter writer() {
    return writer;
  }

  /** The name on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All names, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ReportFormat::word).toList();
  }

  /**
   * The format of a name.
   *
   * @throws IllegalArgumentException when there is none; the message is for whoever typed it
   */
  public static ReportFormat named(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no report format \"%s\"; choose one of %s"
                        .formatted(word, String.join(", ", words()))));
  }
}
