package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.check.Run;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JUnitReportTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  /** Of what the schema of Jenkins allows (junit-10.xsd), as much as a report may need. */
  private static final Set<String> ALLOWED =
      Set.of(
          "#document/testsuites",
          "#document/testsuites@name",
          "#document/testsuites@tests",
          "#document/testsuites@failures",
          "#document/testsuites@errors",
          "testsuites/testsuite",
          "testsuites/testsuite@name",
          "testsuites/testsuite@tests",
          "testsuites/testsuite@failures",
          "testsuites/testsuite@errors",
          "testsuites/testsuite@skipped",
          "testsuites/testsuite@time",
          "testsuite/testcase",
          "testsuite/testcase@name",
          "testsuite/testcase@classname",
          "testsuite/testcase@file",
          "testsuite/testcase@line",
          "testsuite/testcase@time",
          "testcase/failure",
          "testcase/failure@type",
          "testcase/failure@message",
          "testcase/error",
          "testcase/error@type",
          "testcase/error@message",
          "testcase/skipped",
          "testcase/skipped@message");

  @Test
  void hasOnlyWhatTheSchemaOfJenkinsAllows() {
    assertThat(XmlText.names(XmlText.read(junit(SampleRun.run())))).isEqualTo(ALLOWED);
  }

  @Test
  void theCountsAreTheNumbersOfElements() {
    Document xml = XmlText.read(junit(SampleRun.run()));
    Element all = xml.getDocumentElement();
    assertThat(all.getAttribute("tests")).isEqualTo("13");
    assertThat(all.getAttribute("failures")).isEqualTo("7");
    assertThat(all.getAttribute("errors")).isEqualTo("2");
    assertThat(XmlText.elements(xml, "testsuite"))
        .allSatisfy(
            suite -> {
              assertCount(suite, "tests", "testcase");
              assertCount(suite, "failures", "failure");
              assertCount(suite, "errors", "error");
              assertCount(suite, "skipped", "skipped");
            });
  }

  private static void assertCount(Element suite, String count, String elements) {
    assertThat(suite.getAttribute(count))
        .isEqualTo(Integer.toString(suite.getElementsByTagName(elements).getLength()));
  }

  @Test
  void aFindingIsAFailureWithAllOfTheTextInside() {
    assertThat(XmlText.elements(XmlText.read(junit(SampleRun.run())), "failure").getFirst())
        .extracting(Element::getTextContent)
        .isEqualTo(
            """
            2021/04/02/court.md:3:23: error: "George W. Biden" cannot stand [office-holder]
            also: in line 6 (twice)
            known: Joe Biden was U.S. president from Jan. 20, 2021, to Jan. 20, 2025.
            source: https://www.usa.gov/presidents (checked 2026-11-24)
            pack: rules/us-executive.yaml:6
            instead: Joe Biden
            """);
  }

  @Test
  void whatDoesNotCountIsSkippedAndSaysWhy() {
    List<Element> skipped = XmlText.elements(XmlText.read(junit(SampleRun.run())), "skipped");
    assertThat(skipped).hasSize(3);
    assertThat(skipped.get(1).getAttribute("message"))
        .endsWith("– suppressed until 2027-01-01 by opinion/stet-ignore.yaml:1:10: agreed");
    assertThat(skipped.get(2).getAttribute("message")).endsWith("– it is in the baseline");
  }

  @Test
  void aCleanArticleIsOnePassedTest() {
    var draft = new SampleRun.Draft("a.md", "Nothing.");
    Document xml = XmlText.read(junit(SampleRun.of(draft)));
    assertThat(XmlText.elements(xml, "testcase")).hasSize(1);
    assertThat(XmlText.elements(xml, "testcase").getFirst().getChildNodes().getLength()).isZero();
  }

  @Test
  void testsOfTheSameWordsHaveNamesOfTheirOwn() {
    var draft = new SampleRun.Draft("a.md", "George Biden spoke.");
    draft.wrong(SampleRun.OFFICE_HOLDER, "George Biden", false, SampleRun.biden());
    draft.wrong(SampleRun.OFFICE_HOLDER, "George Biden", false, SampleRun.biden());
    assertThat(XmlText.elements(XmlText.read(junit(SampleRun.of(draft))), "testcase"))
        .extracting(test -> test.getAttribute("name"))
        .containsExactly("office-holder: George Biden", "office-holder: George Biden (2)");
  }

  @Test
  void theNamesOfTestsStayWhenLinesMove() {
    var draft = new SampleRun.Draft("a.md", "George Biden spoke.");
    var moved = new SampleRun.Draft("a.md", "New.\n\nGeorge Biden spoke.");
    for (var it : List.of(draft, moved)) {
      it.wrong(SampleRun.OFFICE_HOLDER, "George Biden", false, SampleRun.biden());
    }
    assertThat(name(moved)).isEqualTo(name(draft));
  }

  private static String name(SampleRun.Draft draft) {
    return XmlText.elements(XmlText.read(junit(SampleRun.of(draft))), "testcase")
        .getFirst()
        .getAttribute("name");
  }

  private static String junit(Run run) {
    return Snapshot.of(ReportFormat.JUNIT, run, STANDARD);
  }
}
