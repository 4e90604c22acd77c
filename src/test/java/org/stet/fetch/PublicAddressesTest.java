package org.stet.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Machines of private networks are never asked, whatever name they go by. */
class PublicAddressesTest {
  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @TempDir Path cache;

  private Fetcher fetcher(Dns names) {
    var options =
        FetchOptions.standard(cache, InstantSource.fixed(Instant.EPOCH))
            .withWaiting(d -> {}, () -> 0);
    return new Fetcher(options, names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::1"
      })
  void thisAddressIsPrivate(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "91.198.174.192", "172.32.0.1", "100.128.0.1", "2620:0:862:ed1a::1"})
  void thisAddressIsPublic(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/a",
        "http://[::1]:%d/a",
        "http://localhost:%d/a",
        "http://2130706433:%d/a",
        "http://0x7f.1:%d/a",
        "http://[::ffff:127.0.0.1]:%d/a"
      })
  void thisAddressIsNotAsked(String url) throws IOException {
    SERVER.stubFor(get("/a").willReturn(ok("secret")));
    try (Fetcher fetcher = fetcher(Dns.SYSTEM)) {
      assertThatThrownBy(() -> fetcher.get(url.formatted(SERVER.getPort()), "*/*"))
          .isInstanceOf(FetchException.class);
    }
    assertThat(SERVER.getAllServeEvents()).isEmpty();
  }

  @Test
  void aNameThatLeadsIntoAPrivateNetworkIsRefusedWithTheWayOut() throws IOException {
    try (Fetcher fetcher = fetcher(host -> List.of(InetAddress.getByName("10.0.0.7")))) {
      assertThatThrownBy(() -> fetcher.get("https://facts.example/a", "*/*"))
          .hasMessage(
              "https://facts.example/a: facts.example is a machine of a private network; if you"
                  + " trust it, say --allow-private-addresses");
    }
  }

  @Test
  void ofSeveralAddressesThePrivateOnesAreLeftOut() throws IOException {
    InetAddress open = InetAddress.getByName("91.198.174.192");
    Dns names = host -> List.of(InetAddress.getLoopbackAddress(), open);
    assertThat(new PublicAddresses(names).lookup("facts.example")).containsExactly(open);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1/a", "http://169.254.169.254/latest", "//10.0.0.1/a"})
  void aRedirectIntoAPrivateNetworkIsRefused(String location) throws IOException {
    Hop hop = new Hop(HttpUrl.get("http://facts.example/"));
    Hop next = hop.next(redirect(location)).orElseThrow();
    assertThatThrownBy(next::refusePrivateLiteral).hasMessageContaining("private network");
  }

  @Test
  void aRedirectThatDropsEncryptionIsRefused() {
    Hop hop = new Hop(HttpUrl.get("https://facts.example/"));
    assertThatThrownBy(() -> hop.next(redirect("http://facts.example/")))
        .hasMessageContaining("without encryption");
  }

  private static Response redirect(String location) {
    return new Response.Builder()
        .request(new Request.Builder().url("https://facts.example/").build())
        .protocol(Protocol.HTTP_1_1)
        .code(302)
        .message("Found")
        .header("Location", location)
        .build();
  }
}
