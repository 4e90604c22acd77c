package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  /** The page for the browser has a test of its own, without its style and script. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HTML")
  void writesWhatItWrote(ReportFormat format) throws IOException {
    boolean claims = format == ReportFormat.JSON || format == ReportFormat.JSONL;
    String written = Snapshot.of(format, SampleRun.run(), STANDARD.withClaims(claims));
    Snapshot.matches(snapshot(format), written);
  }

  private static String snapshot(ReportFormat format) {
    return switch (format) {
      case TEXT -> "sample.txt";
      case JSON -> "sample.json";
      case JSONL -> "sample.jsonl";
      case SARIF -> "sample.sarif";
      case SARIF_GITHUB -> "sample-github.sarif";
      case JUNIT -> "sample-junit.xml";
      case CHECKSTYLE -> "sample-checkstyle.xml";
      case GITHUB -> "sample-github.txt";
      case GITLAB -> "sample-gitlab.json";
      case RDJSON -> "sample-rdjson.json";
      case TAP -> "sample.tap";
      case CSV -> "sample.csv";
      case MARKDOWN -> "sample.md";
      case HTML -> throw new IllegalArgumentException("it has a test of its own");
    };
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsName(ReportFormat format) {
    assertThat(ReportFormat.named(format.word())).isEqualTo(format);
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameTwice(ReportFormat format) {
    assertThat(Snapshot.of(format, SampleRun.run(), STANDARD))
        .isEqualTo(Snapshot.of(format, SampleRun.run(), STANDARD))
        .endsWith("\n")
        .doesNotContain("\r");
  }

  @ParameterizedTest
  @EnumSource
  void writesToAStreamWhatItWritesToAString(ReportFormat format) throws IOException {
    var draft = new SampleRun.Draft("😀/日.md", "President 😀 George Biden spoke.");
    draft.wrong(SampleRun.OFFICE_HOLDER, "😀 George Biden", false, SampleRun.biden());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      format.writer().write(SampleRun.of(draft), STANDARD, out);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(Snapshot.of(format, SampleRun.of(draft), STANDARD));
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> ReportFormat.named("xml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "there is no report format \"xml\"; choose one of text, json, jsonl, sarif, sarif-github, junit, checkstyle, github, gitlab, rdjson, tap, csv, markdown, html");
  }
}
