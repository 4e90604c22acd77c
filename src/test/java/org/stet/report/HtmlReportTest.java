package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stet.claim.Severity;
import org.stet.json.Json;

class HtmlReportTest {
  private static final ReportOptions OPTIONS = ReportOptions.standard("1.2.3");

  private static String sample() {
    return Snapshot.of(ReportFormat.HTML, SampleRun.run(), OPTIONS);
  }

  private static Document page(String html) {
    // As a browser without scripts reads it; jsoup takes a noscript in the body for markup.
    return Jsoup.parse(html);
  }

  /** Style and script have files and tests of their own. */
  private static String withoutAssets(String html) {
    return html.replaceAll("(?s)<style>.*?</style>", "<style>…</style>")
        .replaceAll("(?s)<script>.*?</script>", "<script>…</script>")
        .replaceAll("sha256-[\\w+/=]+", "sha256-…");
  }

  @Test
  void looksLikeTheSnapshot() throws IOException {
    Snapshot.matches("sample.html", withoutAssets(sample()));
  }

  @Test
  void everyFindingHasItsNoteAndItsWordsAreMarked() {
    Document page = page(sample());
    assertThat(page.select(".finding").eachAttr("id"))
        .containsExactly("f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10");
    assertThat(page.select("mark").eachText())
        .contains("George W. Biden", "George V. Biden", "President Obama", "Old George Biden");
    assertThat(page.select(".finding a").eachAttr("href"))
        .containsOnly("https://www.usa.gov/presidents");
    assertThat(page.select("a.ref").eachAttr("href"))
        .allSatisfy(href -> assertThat(page.select(".finding" + href)).hasSize(1));
  }

  @Test
  void settledFindingsSayWhy() {
    Document page = page(sample());
    assertThat(page.select(".finding.settled").eachText())
        .satisfiesExactly(
            one -> assertThat(one).contains("Suppressed, does not count: satire, <b>says</b>"),
            two ->
                assertThat(two).contains("Suppressed, does not count until Jan. 1, 2027: agreed"),
            three -> assertThat(three).contains("In the baseline"));
    assertThat(page.select(".cards dd").eachText())
        .as("errors, warnings, notes, articles with findings, articles")
        .startsWith("3", "2", "2", "4", "6");
  }

  @Test
  void findingsThatWeighTooLittleAreOnlyCounted() {
    Document page =
        page(Snapshot.of(ReportFormat.HTML, SampleRun.run(), OPTIONS.withMinimum(Severity.ERROR)));
    assertThat(page.select(".finding .lv").eachText()).containsOnly("error");
    assertThat(page.select(".cards.apart div").eachText()).contains("Too light to show 4");
  }

  @Test
  void noTextGetsOutOfItsPlace() {
    for (var run : List.of(SampleRun.run(), HostilePage.run())) {
      Document page = page(Snapshot.of(ReportFormat.HTML, run, OPTIONS));
      assertThat(page.select("script")).hasSize(2);
      assertThat(page.select("img, iframe, object, embed, link, base, style ~ style, math"))
          .isEmpty();
      assertThat(page.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
          .allSatisfy(a -> assertThat(a.getKey()).doesNotStartWith("on").isNotEqualTo("style"));
      assertThat(page.select("[href]").eachAttr("href"))
          .allSatisfy(href -> assertThat(href).matches("#[\\w-]+|https?://.*"));
      assertThat(page.select("a[href^=http]").eachAttr("rel"))
          .allSatisfy(rel -> assertThat(rel).isEqualTo("noreferrer noopener"));
    }
  }

  @Test
  void hostileTextsAreAllThereAsText() {
    Document page = page(Snapshot.of(ReportFormat.HTML, HostilePage.run(), OPTIONS));
    assertThat(page.select("article h3").eachText())
        .hasSize(HostilePage.ATTACKS.size())
        .contains("</noscript><img src=x onerror=\"window.owned = 1\">")
        .contains("window.owned = 1\uFFFD\uFFFD[31m\uFFFDti ekil");
  }

  @Test
  void theIndexIsJsonWithoutATag() {
    Document page = page(Snapshot.of(ReportFormat.HTML, HostilePage.run(), OPTIONS));
    String index = page.expectFirst("#index").data();
    assertThat(index).doesNotContain("<");
    assertThat(Json.read(index).flaw()).isEmpty();
  }

  @Test
  void thePolicyLetsInNothingButStyleAndScript() throws Exception {
    Document page = page(sample());
    String style = page.expectFirst("style").data();
    String script = page.select("script").get(1).data();
    assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(style), hash(script)));
    assertThat(style + script).doesNotContain("http:", "https:", "@import", "url(", "eval(");
  }

  private static String hash(String text) throws Exception {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void headingsAreInOrderAndIdsUnique() {
    Document page = page(sample());
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = Integer.parseInt(heading.tagName().substring(1));
      assertThat(level).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void aRunWithoutArticlesIsAReportToo() {
    var run = new org.stet.check.Run(List.of(), List.of(), List.of());
    Document page = page(Snapshot.of(ReportFormat.HTML, run, OPTIONS));
    assertThat(page.select(".lead").text()).isEqualTo("no articles checked.");
    assertThat(page.select("#articles > p").text()).isEqualTo("None.");
  }
}
