package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.json.Json;

class ClaimReviewCommandTest {
  private static final Pattern FINGERPRINT = Pattern.compile("fingerprint: (\\S+)");
  private static final String WRONG = "President George Biden spoke in Rome.\n";
  private static final String HEAD =
      "---\nauthor: Jane </script> Roe\nurl: https://news.example/a\ndate: 2021-04-02\n---\n\n";

  @TempDir Path folder;

  private String article = "";
  private String decisions = "";

  @BeforeEach
  void prepare() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    decisions = folder.resolve("decisions.yaml").toString();
    article = folder.resolve("a.md").toString().replace('\\', '/');
    Files.writeString(Path.of(article), HEAD + WRONG);
  }

  private String fingerprint() {
    Matcher found = FINGERPRINT.matcher(Call.of("corrections", article).out());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private void decide(String fingerprint, String verdict, String on) throws IOException {
    Files.writeString(
        Path.of(decisions),
        """
        - path: '%s'
          fingerprint: %s
          verdict: %s
          by: Ann Editor
          on: %s
        """
            .formatted(article, fingerprint, verdict, on));
  }

  private Call review() {
    return Call.of(
        "claim-review",
        "--decisions",
        decisions,
        "--publisher",
        "Example News",
        "--url-base",
        "https://news.example/checks/",
        article);
  }

  @Test
  void whatAPersonHasConfirmedIsWritten() throws IOException {
    decide(fingerprint(), "confirmed", "2026-11-20");
    Call call = review();
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(Json.read(call.out()).problem()).isEmpty();
    assertThat(call.out().replaceAll("\\s+", " ").replaceAll("checks/[-0-9a-f]{36}", "checks/ID"))
        .isEqualTo(
            """
            [ { "@context": "https://schema.org", "@type": "ClaimReview", \
            "datePublished": "2026-11-20", "url": "https://news.example/checks/ID", \
            "author": { "@type": "Organization", "name": "Example News" }, \
            "claimReviewed": "George Biden is President", \
            "itemReviewed": { "@type": "Claim", "author": [ { "@type": "Person", \
            "name": "Jane \\u003C/script\\u003E Roe" } ], "datePublished": "2021-04-02", \
            "appearance": { "@type": "CreativeWork", "url": "https://news.example/a" } }, \
            "reviewRating": { "@type": "Rating", "ratingValue": 1, "bestRating": 5, \
            "worstRating": 1, "alternateName": "False" } } ] \
            """);
  }

  @Test
  void ofWhatNobodyHasConfirmedNothingIsWritten() throws IOException {
    Files.writeString(Path.of(decisions), "[]\n");
    assertThat(review().out()).isEqualTo("[]\n");
    decide(fingerprint(), "rejected", "2026-11-20");
    Call rejected = review();
    assertThat(rejected.out()).isEqualTo("[]\n");
    assertThat(rejected.err()).isEmpty();
    assertThat(rejected.code()).isZero();
  }

  @Test
  void whatCannotBeReviewedIsTold() throws IOException {
    decide("'00:1'", "confirmed", "2026-11-20");
    Call unknown = review();
    assertThat(unknown.out()).isEqualTo("[]\n");
    assertThat(unknown.code()).isEqualTo(3);
    assertThat(unknown.err())
        .contains("decisions.yaml:1:3: warning: nothing was written: the article has no such");
    decide(fingerprint(), "confirmed", "2021-04-01");
    assertThat(review().err()).contains("this was decided before the article was published");
    String known = fingerprint();
    decide(known, "confirmed", "2026-11-20");
    String suppressed = HEAD + "<!-- stet-ignore office-holder: a play -->\n" + WRONG;
    Files.writeString(Path.of(article), suppressed);
    Call conflict = review();
    assertThat(conflict.out()).isEqualTo("[]\n");
    assertThat(conflict.err()).contains("confirmed here and suppressed in the article");
  }

  @Test
  void aBrokenFileOfDecisionsWritesNothing() throws IOException {
    decide(fingerprint(), "sure", "2026-11-20");
    Call call = review();
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .contains("decisions.yaml:3:12: 'verdict' is confirmed or rejected")
        .contains("the decisions cannot be read; nothing was written");
  }

  @Test
  void pagesStandAtAnAddress() {
    Call call =
        Call.of(
            "claim-review",
            "--decisions",
            decisions,
            "--publisher",
            "N",
            "--url-base",
            "checks",
            article);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("--url-base: 'checks' is no address with https://");
  }
}
