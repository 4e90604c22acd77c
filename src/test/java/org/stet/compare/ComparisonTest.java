package org.stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.claim.Severity;

class ComparisonTest {
  private static Told told(String path, String fingerprint, String standing) {
    return new Told(path, "age", Severity.ERROR, "Wrong.", "claim", 3, 5, fingerprint, 1, standing);
  }

  private static Told inPlaces(String fingerprint, int places) {
    return new Told(
        "a.md",
        "name-spelling",
        Severity.ERROR,
        "Wrong.",
        "Blink",
        3,
        5,
        fingerprint,
        places,
        Told.OPEN);
  }

  private static ToldRun run(Told... findings) {
    return new ToldRun(Map.of("a.md", List.of(findings)), Map.of(), 0);
  }

  private static List<Kind> kinds(ToldRun before, ToldRun now) {
    return Comparison.of(before, now).changes().stream().map(Change::kind).toList();
  }

  private static List<Kind> kinds(String before, String now) {
    return kinds(run(told("a.md", "x", before)), run(told("a.md", "x", now)));
  }

  @Test
  void findingsArePairedByFingerprint() {
    ToldRun before = run(told("a.md", "x", "open"), told("a.md", "y", "open"));
    ToldRun now = run(told("a.md", "z", "open"), told("a.md", "y", "open"));
    assertThat(kinds(before, now)).containsExactly(Kind.NEW, Kind.STILL, Kind.GONE);
  }

  @Test
  void whatDoesNotCountAnyMoreIsToldOnce() {
    assertThat(kinds("open", "suppressed")).containsExactly(Kind.SUPPRESSED);
    assertThat(kinds("open", "in-baseline")).containsExactly(Kind.IN_BASELINE);
    assertThat(kinds("in-baseline", "suppressed")).containsExactly(Kind.SUPPRESSED);
    assertThat(kinds("suppressed", "suppressed")).isEmpty();
    assertThat(kinds("in-baseline", "in-baseline")).isEmpty();
  }

  @Test
  void whatCountsAgainIsNew() {
    assertThat(kinds("suppressed", "open")).containsExactly(Kind.REOPENED);
    assertThat(kinds("in-baseline", "open")).containsExactly(Kind.REOPENED);
    ToldRun now = run(told("a.md", "x", "open"));
    assertThat(Comparison.of(run(told("a.md", "x", "suppressed")), now).fresh()).hasSize(1);
  }

  @Test
  void aSuppressedFindingThatWasNotThereIsNotNew() {
    ToldRun now = run(told("a.md", "x", "suppressed"));
    assertThat(kinds(run(), now)).containsExactly(Kind.SUPPRESSED);
    assertThat(Comparison.of(run(), now).fresh()).isEmpty();
  }

  @Test
  void nothingIsGoneFromAnArticleThatWasNotChecked() {
    ToldRun before = run(told("a.md", "x", "open"));
    ToldRun now = new ToldRun(Map.of("b.md", List.of()), Map.of("a.md", "it is a scan"), 0);
    Comparison comparison = Comparison.of(before, now);
    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.onlyBefore()).containsExactly(Map.entry("a.md", "it is a scan"));
    assertThat(comparison.onlyNow()).containsExactly("b.md");
    assertThat(comparison.both()).isZero();
  }

  @Test
  void oneOfManyPlacesMendedLeavesTheRest() {
    assertThat(kinds(run(inPlaces("x", 3)), run(inPlaces("y", 2)))).containsExactly(Kind.STILL);
    assertThat(kinds(run(inPlaces("x", 1)), run(inPlaces("y", 2)))).containsExactly(Kind.STILL);
    assertThat(kinds(run(inPlaces("x", 1)), run(inPlaces("y", 1))))
        .containsExactly(Kind.NEW, Kind.GONE);
  }

  @Test
  void theWordsOfAReportReachNoTerminalAndNoMarkup() throws IOException {
    Told hostile =
        new Told(
            "::error::a.md",
            "age",
            Severity.NOTE,
            "\u001b[31m<b>@all\n",
            "c",
            1,
            1,
            "x",
            1,
            Told.OPEN);
    ToldRun now = new ToldRun(Map.of(hostile.path(), List.of(hostile)), Map.of(), 0);
    Comparison comparison = Comparison.of(run(), now);
    StringWriter text = new StringWriter();
    ComparisonText.write(comparison, false, text);
    assertThat(text.toString())
        .startsWith("./::error::a.md:1:1: new: note: \uFFFD[31m<b>@all\uFFFD [age]\n");
    StringWriter markdown = new StringWriter();
    ComparisonMarkdown.write(comparison, false, markdown);
    assertThat(markdown.toString())
        .contains("- **new: note** in ")
        .doesNotContain("<b>", "@all", "\u001b");
  }

  @Test
  void aPageForACommentEndsInTime() throws IOException {
    Told[] many = new Told[2000];
    for (int i = 0; i < many.length; i++) {
      many[i] = told("a.md", "x" + i, "open");
    }
    StringWriter markdown = new StringWriter();
    ComparisonMarkdown.write(Comparison.of(run(), run(many)), false, markdown);
    assertThat(markdown.toString().length()).isLessThan(65_536);
    assertThat(markdown.toString()).containsPattern("\n\\d+ more left out");
  }
}
