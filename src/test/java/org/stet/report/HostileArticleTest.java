package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.check.Run;
import org.stet.check.Standing;
import org.stet.check.Unchecked;
import org.stet.claim.Evidence;
import org.stet.text.Screen;
import org.stet.text.Span;

/** Whatever stands in an article, its name and what is said of it: no format is broken by it. */
class HostileArticleTest {
  private static final ReportOptions STANDARD = ReportOptions.standard("1.2.3");

  private static final List<String> EVIL =
      List.of(
          "%0A::error::x",
          "\n::error file=x::y\n",
          "\r::stop-commands::x\r\n",
          "##[add-mask]x ##vso[task.complete]",
          "\u001B[2J\u001B]0;x\u0007\u009B0m",
          "<script>alert(1)</script></details></summary>",
          "<!-- stet-report -->",
          "]]> --> &amp; &#60;b&#62; <![CDATA[",
          "\n\n# Title\n\n- item\n> quote\n```\n/close\n",
          "[x](http://e.vil) ![x](//e.vil/x.png) www.e.vil https://e.vil a@e.vil",
          "@team #12 GH-7 !3 :smile: **b** _i_ ~~s~~ `c` $x$ | a | b |",
          "\" ' \\ \\\" \\n \\u0000 ,;\t",
          "=1+1 @SUM(A1)",
          "\n  ...\nok 1 - x # SKIP\nBail out!\n1..0\n",
          "שלום \u202Eevil\u202C \u2066x\u2069 😀👩‍👩‍👧 e\u0301 日本",
          "\u0000\uD800x\uDC00\uFFFE\uFFFF\u2028\u2029\u0085");

  private static String evil(Random random) {
    List<String> all = new ArrayList<>(EVIL);
    all.add(Noise.of(random));
    Collections.shuffle(all, random);
    return all.stream().limit(random.nextInt(1, all.size())).collect(Collectors.joining());
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  /** Two findings that count, one that does not, an input that was not checked. */
  private static Run run(Random random) {
    String words = evil(random);
    var draft = new SampleRun.Draft(evil(random), words + "Biden" + words);
    Evidence known = new Evidence.FromArticle(evil(random), draft.span("Biden"));
    draft.wrong(
        SampleRun.OFFICE_HOLDER, "Biden", false, known, draft.repair("Biden", evil(random)));
    draft.outdated("Biden", evil(random));
    Span all = new Span(0, draft.source().content().length());
    draft.outdated("Biden", evil(random));
    draft.stands(new Standing.Suppressed(evil(random), Optional.empty(), draft.source(), all));
    return new Run(
        List.of(SampleRun.OFFICE_HOLDER),
        List.of(draft.done(1)),
        List.of(new Unchecked(evil(random), evil(random))));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void jsonIsRead(long seed) {
    Run run = run(new Random(seed));
    Tree article = Tree.of(report(ReportFormat.JSON, run)).at("articles").items().getFirst();
    assertThat(article.at("findings").items()).hasSize(3);
    assertThat(report(ReportFormat.JSONL, run).split("[\n\r\u2028\u2029]"))
        .hasSize(5)
        .allSatisfy(line -> assertThat(Tree.of(line).keys()).contains("kind"));
    assertThat(Tree.of(report(ReportFormat.GITLAB, run)).items())
        .hasSize(3)
        .allSatisfy(it -> assertOneLine(it.at("description").text()));
    assertThat(Tree.of(report(ReportFormat.RDJSON, run)).at("diagnostics").items())
        .hasSize(3)
        .allSatisfy(it -> assertNoMarkup(MarkdownView.of("- " + it.at("message").text())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sarifFitsItsSchema(long seed) throws IOException {
    Run run = run(new Random(seed));
    assertThat(SarifSchema.errors(report(ReportFormat.SARIF, run))).isEmpty();
    assertThat(SarifSchema.errors(report(ReportFormat.SARIF_GITHUB, run))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void xmlIsRead(long seed) {
    Run run = run(new Random(seed));
    var junit = XmlText.read(report(ReportFormat.JUNIT, run));
    assertThat(XmlText.elements(junit, "testcase")).hasSize(4);
    assertThat(XmlText.elements(junit, "testcase"))
        .extracting(it -> it.getAttribute("classname") + "\n" + it.getAttribute("name"))
        .doesNotHaveDuplicates();
    var checkstyle = XmlText.read(report(ReportFormat.CHECKSTYLE, run));
    assertThat(XmlText.elements(checkstyle, "error"))
        .hasSize(3)
        .allSatisfy(it -> assertNoMarkup(MarkdownView.of("- " + it.getAttribute("message"))));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noBuildServiceObeysTheArticle(long seed) {
    Run run = run(new Random(seed));
    Workflow github = Workflow.of(report(ReportFormat.GITHUB, run));
    assertThat(github.commands())
        .extracting(Workflow.Command::name)
        .containsExactly("error", "error", "notice");
    String name = Entry.path(run.articles().getFirst().article().source().name());
    assertThat(github.commands().getFirst().properties())
        .containsEntry("file", Screen.clean(name).strip())
        .containsEntry("title", "office-holder");
    assertThat(github.plain()).containsExactly(SummaryLine.of(run, STANDARD));
    for (ReportFormat format :
        List.of(ReportFormat.TEXT, ReportFormat.TAP, ReportFormat.CSV, ReportFormat.MARKDOWN)) {
      assertThat(Workflow.of(report(format, run)).commands()).as(format.word()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tapIsRead(long seed) {
    assertThat(Tap.of(report(ReportFormat.TAP, run(new Random(seed)))).tests())
        .extracting(Tap.Test::ok)
        .containsExactly(false, false);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTableHasItsRowsAndNoFormula(long seed) throws IOException {
    List<CSVRecord> rows = CsvReportTest.rows(report(ReportFormat.CSV, run(new Random(seed))));
    assertThat(rows).hasSize(4).allMatch(CSVRecord::isConsistent);
    assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.matches("[=+@-].*")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCommentHasNoMarkupOfTheArticle(long seed) {
    String markdown = report(ReportFormat.MARKDOWN, run(new Random(seed)));
    MarkdownView view = MarkdownView.of(markdown);
    assertThat(view.markup)
        .containsExactlyInAnyOrder(
            "strong Stet",
            "strong error",
            "strong error",
            "strong note",
            "code office-holder",
            "code office-holder",
            "link https://www.usa.gov/presidents");
    assertThat(view.html).hasSize(3);
    assertThat(view.html.get(1)).matches("<details>\n<summary>[^<>]*</summary>");
    assertNoReference(view.text());
    assertNoReference(view.html.get(1));
    assertThat(markdown.lines()).noneMatch(line -> line.startsWith("/"));
  }

  private static void assertNoMarkup(MarkdownView view) {
    assertThat(view.markup)
        .filteredOn(it -> !it.equals("link https://www.usa.gov/presidents"))
        .isEmpty();
    assertThat(view.html).isEmpty();
    assertNoReference(view.text());
  }

  private static void assertNoReference(String seen) {
    assertThat(seen)
        .doesNotContainPattern("[@!][\\p{L}\\p{N}]")
        .doesNotContain("://", "www.", "GH-7", ":smile:");
  }

  private static void assertOneLine(String text) {
    assertThat(text.codePoints()).noneMatch(Character::isISOControl);
  }

  private static String report(ReportFormat format, Run run) {
    return Snapshot.of(format, run, STANDARD);
  }
}
