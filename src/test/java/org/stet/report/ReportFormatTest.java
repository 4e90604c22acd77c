package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
  @ParameterizedTest
  @EnumSource
  void isFoundByItsName(ReportFormat format) {
    assertThat(ReportFormat.named(format.word())).isEqualTo(format);
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameTwice(ReportFormat format) {
    ReportOptions options = ReportOptions.standard("1.2.3");
    assertThat(Snapshot.of(format, SampleRun.run(), options))
        .isEqualTo(Snapshot.of(format, SampleRun.run(), options))
        .endsWith("\n")
        .doesNotContain("\r");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> ReportFormat.named("xml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no report format \"xml\"; choose one of text, json, sarif, html");
  }
}
