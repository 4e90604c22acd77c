package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CheckstyleReportTest {
  private final String report =
      Snapshot.of(ReportFormat.CHECKSTYLE, SampleRun.run(), ReportOptions.standard("1.2.3"));

  @Test
  void hasWhatItsReadersKnow() {
    assertThat(XmlText.names(XmlText.read(report)))
        .containsExactlyInAnyOrder(
            "#document/checkstyle",
            "#document/checkstyle@version",
            "checkstyle/file",
            "checkstyle/file@name",
            "file/error",
            "file/error@line",
            "file/error@column",
            "file/error@severity",
            "file/error@message",
            "file/error@source");
  }

  @Test
  void listsWhatCountsUnderItsFile() {
    Document xml = XmlText.read(report);
    assertThat(XmlText.elements(xml, "file"))
        .filteredOn(file -> file.getAttribute("name").equals("2021/04/02/court.md"))
        .singleElement()
        .satisfies(file -> assertThat(file.getElementsByTagName("error").getLength()).isEqualTo(3));
    List<Element> errors = XmlText.elements(xml, "error");
    assertThat(errors).hasSize(9);
    assertThat(errors.getFirst().getAttribute("source")).isEqualTo("stet.office-holder");
    assertThat(errors.getFirst().getAttribute("column")).isEqualTo("24");
    assertThat(errors.getLast().getAttribute("source")).isEqualTo("stet.not-checked");
  }
}
