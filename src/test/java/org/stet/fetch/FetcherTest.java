package org.stet.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A polite guest: what it asks for, how often, and what it takes from whom. */
class FetcherTest {
  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir Path cache;

  private final List<Duration> waits = new ArrayList<>();

  private FetchOptions options() {
    return FetchOptions.standard(cache, InstantSource.fixed(NOW))
        .withPrivateAddresses(true)
        .withWaiting(waits::add, () -> 1.0);
  }

  private String fetch(FetchOptions options, String path) throws IOException {
    return fetchUrl(options, SERVER.baseUrl() + path);
  }

  private static String fetchUrl(FetchOptions options, String url) throws IOException {
    try (Fetcher fetcher = new Fetcher(options)) {
      return new String(fetcher.get(url, "text/plain").body(), StandardCharsets.UTF_8);
    }
  }

  /** Answers the first call in one way and all later ones in another. */
  private static void first(ResponseDefinitionBuilder first, ResponseDefinitionBuilder later) {
    SERVER.stubFor(
        get("/a")
            .inScenario("a")
            .whenScenarioStateIs(STARTED)
            .willReturn(first)
            .willSetStateTo("later"));
    SERVER.stubFor(get("/a").inScenario("a").whenScenarioStateIs("later").willReturn(later));
  }

  @Test
  void itSaysWhoAsksAndForWhat() throws IOException {
    SERVER.stubFor(get("/a").willReturn(ok("hello")));
    assertThat(fetch(options(), "/a")).isEqualTo("hello");
    SERVER.verify(
        getRequestedFor(urlEqualTo("/a"))
            .withHeader("User-Agent", containing("Stet"))
            .withHeader("Accept", equalTo("text/plain")));
  }

  @Test
  void aServerErrorIsTriedAgain() throws IOException {
    first(status(500), ok("hello"));
    assertThat(fetch(options(), "/a")).isEqualTo("hello");
    assertThat(waits).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void theWaitsGrow() {
    SERVER.stubFor(get("/a").willReturn(status(503)));
    assertThatThrownBy(() -> fetch(options(), "/a"))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("the server answers 503, 5 times; try again later");
    assertThat(waits).map(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L);
  }

  @Test
  void aServerThatNamesSecondsIsObeyed() throws IOException {
    first(status(429).withHeader("Retry-After", "17"), ok("hello"));
    assertThat(fetch(options(), "/a")).isEqualTo("hello");
    assertThat(waits).containsExactly(Duration.ofSeconds(17));
  }

  @Test
  void aServerThatNamesADateIsObeyed() throws IOException {
    first(status(503).withHeader("Retry-After", "Tue, 24 Nov 2026 12:00:30 GMT"), ok("hello"));
    assertThat(fetch(options(), "/a")).isEqualTo("hello");
    assertThat(waits).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void aServerThatAsksForHoursIsLeftAlone() {
    SERVER.stubFor(get("/a").willReturn(status(429).withHeader("Retry-After", "7200")));
    assertThatThrownBy(() -> fetch(options(), "/a"))
        .hasMessageEndingWith("the server asks to wait for 120 minutes; try again then");
    assertThat(waits).isEmpty();
  }

  @Test
  void aMissingPageIsNotAskedForAgain() {
    SERVER.stubFor(get("/a").willReturn(status(404)));
    assertThatThrownBy(() -> fetch(options(), "/a"))
        .hasMessage(SERVER.baseUrl() + "/a: the server answers 404; check the address");
    assertThat(waits).isEmpty();
  }

  @Test
  void aBodyThatIsCutOffIsAskedForAgain() throws IOException {
    first(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK), ok("hello"));
    assertThat(fetch(options(), "/a")).isEqualTo("hello");
    assertThat(waits).hasSize(1);
  }

  @Test
  void aBodyThatNeverComesIsGivenUp() {
    SERVER.stubFor(get("/a").willReturn(ok("slow").withFixedDelay(400)));
    Duration soon = Duration.ofMillis(40);
    FetchOptions options = options().withTimeouts(new FetchOptions.Timeouts(soon, soon, soon));
    assertThatThrownBy(() -> fetch(options, "/a"))
        .hasMessageContaining("no answer in time, 5 times");
  }

  @Test
  void aBodyThatTricklesIsGivenUp() {
    SERVER.stubFor(get("/a").willReturn(ok("slow body").withChunkedDribbleDelay(9, 900)));
    Duration second = Duration.ofSeconds(1);
    FetchOptions options =
        options().withTimeouts(new FetchOptions.Timeouts(second, second, Duration.ofMillis(60)));
    assertThatThrownBy(() -> fetch(options, "/a")).hasMessageContaining("no answer in time");
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() {
    SERVER.stubFor(get("/a").willReturn(ok("x".repeat(200_000))));
    assertThatThrownBy(() -> fetch(options().withMaxBytes(100_000), "/a"))
        .hasMessageEndingWith("is larger than 100000 bytes; fetch it in parts");
    assertThat(waits).isEmpty();
  }

  @Test
  void redirectsAreFollowed() throws IOException {
    SERVER.stubFor(get("/a").willReturn(temporaryRedirect("/b")));
    SERVER.stubFor(get("/b").willReturn(ok("moved")));
    assertThat(fetch(options(), "/a")).isEqualTo("moved");
  }

  @Test
  void redirectsInACircleEnd() {
    SERVER.stubFor(get("/a").willReturn(temporaryRedirect("/a")));
    assertThatThrownBy(() -> fetch(options(), "/a"))
        .hasMessageContaining("sends on more than 5 times");
  }

  @Test
  void aRedirectToAnotherSchemeIsRefused() {
    SERVER.stubFor(get("/a").willReturn(temporaryRedirect("file:///etc/passwd")));
    assertThatThrownBy(() -> fetch(options(), "/a")).hasMessageContaining("is no web address");
  }

  @Test
  void anUnchangedPageComesFromTheCache() throws IOException {
    SERVER.stubFor(
        get("/a")
            .withHeader("If-None-Match", absent())
            .willReturn(
                ok("hello").withHeader("ETag", "\"1\"").withHeader("Cache-Control", "max-age=0")));
    SERVER.stubFor(get("/a").withHeader("If-None-Match", equalTo("\"1\"")).willReturn(status(304)));
    fetch(options(), "/a");
    try (Fetcher fetcher = new Fetcher(options())) {
      Fetched again = fetcher.get(SERVER.baseUrl() + "/a", "text/plain");
      assertThat(again.fromCache()).isTrue();
      assertThat(again.body()).isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aPageIsAskedForByItsDateWhereItHasNoTag() throws IOException {
    String day = "Mon, 23 Nov 2026 12:00:00 GMT";
    SERVER.stubFor(
        get("/a")
            .withHeader("If-Modified-Since", absent())
            .willReturn(
                ok("hello")
                    .withHeader("Last-Modified", day)
                    .withHeader("Cache-Control", "no-cache")));
    SERVER.stubFor(get("/a").withHeader("If-Modified-Since", equalTo(day)).willReturn(status(304)));
    fetch(options(), "/a");
    assertThat(fetch(options(), "/a")).isEqualTo("hello");
    SERVER.verify(2, getRequestedFor(urlEqualTo("/a")));
  }

  @Test
  void offlineOnlyTheCacheAnswers() throws IOException {
    SERVER.stubFor(get("/a").willReturn(ok("hello").withHeader("Cache-Control", "max-age=0")));
    fetch(options(), "/a");
    assertThat(fetch(options().withOffline(true), "/a")).isEqualTo("hello");
    assertThatThrownBy(() -> fetch(options().withOffline(true), "/b"))
        .hasMessageContaining("was never fetched");
    SERVER.verify(1, getRequestedFor(urlEqualTo("/a")));
    SERVER.verify(0, getRequestedFor(urlEqualTo("/b")));
  }

  @Test
  void whatIsNoAddressIsSaidToBeNone() {
    assertThatThrownBy(() -> fetchUrl(options(), "ftp://example.org/a"))
        .hasMessage("'ftp://example.org/a' is no web address; it begins with https:// or http://");
  }

  @Test
  void anInterruptedImportStopsAtOnce() {
    SERVER.stubFor(get("/a").willReturn(status(500)));
    FetchOptions options =
        options()
            .withWaiting(
                d -> {
                  throw new InterruptedException();
                },
                () -> 0);
    assertThatThrownBy(() -> fetch(options, "/a"))
        .hasMessageContaining("interrupted while waiting");
    assertThat(Thread.interrupted()).isTrue();
  }
}
