package org.stet.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stet.report.html.HtmlReport;

/** The output formats. To add one, write its {@link ReportWriter} and add a line here. */
@SuppressWarnings("ImmutableEnumChecker") // a writer has no fields
public enum ReportFormat {
  TEXT(new TextReport()),
  JSON(new JsonReport()),
  SARIF(new SarifReport()),
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
    return name().toLowerCase(Locale.ROOT);
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
