package org.stet.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code stet facts import} as a shell sees it. */
class ImportCommandTest {
  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private static final String TABLE = "name,start,end\nInés Okafor,2018-01-08,2026-01-05\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("facts", "import"));
    all.addAll(List.of(arguments));
    var in = new ByteArrayInputStream(new byte[0]);
    return new Main(new Console(in, stream(out), stream(err), false))
        .run(all.toArray(String[]::new));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private Path into() {
    return folder.resolve("rules/harbor-town.yaml");
  }

  private int csv(String location, String... more) {
    List<String> all = new ArrayList<>(List.of("csv", location, "--into", into().toString()));
    all.addAll(List.of("--cache", folder.resolve("cache").toString(), "--checked", "2026-11-24"));
    all.addAll(List.of("--set", "title=mayor", "--set", "of=Harbor Town"));
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  private String table(String text) throws IOException {
    return Files.writeString(folder.resolve("mayors.csv"), text).toString();
  }

  @Test
  void anImportShowsWhatItChanged() throws IOException {
    int code = csv(table(TABLE), "--source", "https://harbortown.example/");
    assertThat(text(err)).isEmpty();
    assertThat(code).isZero();
    assertThat(text(out).replace(folder + "/", ""))
        .isEqualTo(
            """
            --- what is known
            +++ rules/harbor-town.yaml
            @@ people @@
            + ines-okafor: {name: Inés Okafor}
            @@ harbor-town-mayor @@
            + {person: ines-okafor, term: 2018-01-08/2026-01-05}
            rules/harbor-town.yaml: 1 new person, 1 new term, 0 changed terms, 0 terms that are gone, 0 conflicts, 0 held back
            """);
    assertThat(into())
        .content()
        .contains("source: https://harbortown.example/\nchecked: 2026-11-24\n");
  }

  @Test
  void whatIsImportedIsUsedByACheck() throws IOException {
    csv(table(TABLE), "--source", "https://harbortown.example/");
    Path article =
        Files.writeString(folder.resolve("a.txt"), "Harbor Town Mayor Ida Okafor spoke.\n");
    out.reset();
    int code =
        new Main(
                new Console(new ByteArrayInputStream(new byte[0]), stream(out), stream(err), false))
            .run(
                "check",
                "--date",
                "2020-05-05",
                "--rules",
                folder.resolve("rules").toString(),
                article.toString());
    assertThat(code).isEqualTo(1);
    assertThat(text(out)).contains("Inés Okafor");
  }

  @Test
  void whatIsHeldBackIsToldOnStandardError() throws IOException {
    csv(table(TABLE + "Bob Roy,2030,\n"), "--source", "https://harbortown.example/");
    assertThat(text(err))
        .isEqualTo(
            "held back: Bob Roy, mayor 2030/.. (row 3): it has not begun; import again when it has\n");
    assertThat(text(out)).endsWith(", 1 held back\n");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    assertThat(csv(table(TABLE), "--source", "https://harbortown.example/", "--dry-run")).isZero();
    assertThat(text(out)).contains("+ ines-okafor");
    assertThat(into()).doesNotExist();
  }

  @Test
  void aFileNeedsAPublicSource() throws IOException {
    assertThat(csv(table(TABLE))).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "stet: a file does not say where its facts are from; name the public page with --source https://...\n");
  }

  @Test
  void aFileThatIsNotThereIsToldByName() {
    assertThat(csv(folder.resolve("no.csv").toString())).isEqualTo(3);
    assertThat(text(err)).endsWith("no.csv: there is no such file or folder\n");
  }

  @Test
  void aPackIsAYamlFile() throws IOException {
    assertThat(run("csv", table(TABLE), "--into", "rules/Harbor Town")).isEqualTo(2);
    assertThat(text(err)).startsWith("stet: --into: 'rules/Harbor Town' is no pack; its name has");
  }

  @Test
  void aPrivateAddressIsRefusedWithTheWayOut() {
    SERVER.stubFor(get("/mayors.csv").willReturn(ok(TABLE)));
    String url = SERVER.baseUrl() + "/mayors.csv";
    assertThat(csv(url)).isEqualTo(3);
    assertThat(text(err)).endsWith("if you trust it, say --allow-private-addresses\n");
    assertThat(csv(url, "--allow-private-addresses")).isZero();
    assertThat(into()).content().contains("source: " + url);
  }

  @Test
  void aPageThatIsNotThereIsToldWithItsAddress() {
    SERVER.stubFor(get("/mayors.csv").willReturn(notFound()));
    assertThat(csv(SERVER.baseUrl() + "/mayors.csv", "--allow-private-addresses")).isEqualTo(3);
    assertThat(text(err)).endsWith("/mayors.csv: the server answers 404; check the address\n");
  }

  @Test
  void aPageInAnotherEncodingIsRead() throws IOException {
    SERVER.stubFor(
        get("/mayors.csv")
            .willReturn(aResponse().withBody(TABLE.getBytes(StandardCharsets.UTF_16))));
    assertThat(csv(SERVER.baseUrl() + "/mayors.csv", "--allow-private-addresses")).isZero();
    assertThat(into()).content().contains("Inés Okafor");
  }

  @Test
  void brokenPacksAreToldFirst() throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/bad.yaml"), "pack: other\n");
    assertThat(csv(table(TABLE))).isEqualTo(2);
    assertThat(text(err))
        .contains("bad.yaml:1:7: the pack is called 'other' and its file 'bad'")
        .endsWith("the packs that are there have problems; mend them first; nothing was written\n");
  }

  @Test
  void theKindsOfSourcesAreNamed() {
    assertThat(run()).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo("stet: name the kind of source: wikidata, popolo, congress, csv\n");
  }
}
