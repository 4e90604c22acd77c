package org.stet.imports;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.imports.SparqlAnswer.row;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.stet.fetch.FetchException;

/** Wikidata as it answers over SPARQL, with invented people. */
class WikidataSourceTest {
  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private static final String JSON = "application/sparql-results+json;charset=utf-8";
  private static final String HOLDERS = "ps:P39";
  private static final String OFFICES = "?ofIsPlace";
  private static final String PEOPLE = "psv:P569";
  private static final String PLACES = "(wd:P463";

  @TempDir Path folder;

  private Import made;

  @BeforeEach
  void start() {
    made = new Import(folder, "small-wikidata.yaml");
    answer(
        OFFICES,
        row("item Q900", "label en Mayor of Harbor Town"),
        row("item Q900", "alias en Harbor Town Mayor"),
        row("item Q900", "of Q901", "ofLabel en Harbor Town", "ofIsPlace true"));
    answer(
        PEOPLE,
        row("person Q1", "kind name", "text en Ann Lee"),
        row("person Q1", "kind also", "text en A. B. Lee"),
        row("person Q1", "kind born", "time 1950-03-01 11", "rank Normal"),
        row("person Q1", "kind born", "time 1950-01-01 9", "rank Normal"),
        row("person Q1", "kind gender", "value Q6581072"),
        row("person Q2", "kind name", "text mul Bob Roy"),
        row("person Q2", "kind born", "time 1960-01-01 9", "rank Normal"),
        row("person Q2", "kind born", "time 1961-05-05 11", "rank Preferred"),
        row("person Q2", "kind died", "time 2020-02-02 11", "rank Normal"),
        row("person Q3", "kind name", "text en Cem Kaya"));
  }

  private static void answer(String question, String... rows) {
    reply(question, okForContentType(JSON, SparqlAnswer.of(rows)));
  }

  private static void reply(String question, ResponseDefinitionBuilder reply) {
    SERVER.stubFor(
        get(urlPathEqualTo("/sparql"))
            .withQueryParam("query", containing(question))
            .willReturn(reply));
  }

  private static RequestPatternBuilder asked(String question) {
    return getRequestedFor(urlPathEqualTo("/sparql")).withQueryParam("query", containing(question));
  }

  private static WikidataSource source(int page) {
    return source(List.of("Q900"), List.of(), page);
  }

  private static WikidataSource source(List<String> offices, List<String> places, int page) {
    return new WikidataSource(
        WikidataQuestion.of(offices, places, Optional.empty(), 1),
        SERVER.baseUrl() + "/sparql",
        page);
  }

  private List<String> heldBack(String... rows) throws IOException {
    answer(HOLDERS, rows);
    List<HeldBack> heldBack =
        switch (made.run(source(1000))) {
          case Outcome.Done done -> done.heldBack();
          case Outcome.Refused refused -> refused.heldBack();
        };
    return heldBack.stream().map(HeldBack::line).toList();
  }

  private List<String> terms() {
    return made.lines("term:").stream().map(l -> l.replaceFirst(", source: .*", "}")).toList();
  }

  @Test
  void anOfficeBecomesAPack() throws IOException {
    answer(
        HOLDERS,
        row("st Q1-a", "person Q1", "rank Normal", "start 2001-01-20 11", "end 2005-06-01 10"),
        row("st Q2-a", "person Q2", "rank Normal", "start 2005-01-01 9", "end 2010-03-04 11"));
    made.done(source(1000));
    assertThat(made.text())
        .isEqualTo(
            """
            pack: small-wikidata
            about: A test
            source: https://example.org/facts
            checked: 2026-11-24

            places:
              harbor-town: {name: Harbor Town}

            offices:
              harbor-town-mayor:
                title: mayor
                of: harbor-town
                source: https://www.wikidata.org/wiki/Q900
                holders:
                  - {person: ann-lee, term: 2001-01-20/2005-06, source: https://www.wikidata.org/wiki/Q1}
                  - {person: bob-roy, term: 2005/2010-03-04, source: https://www.wikidata.org/wiki/Q2}

            people:
              ann-lee: {name: Ann Lee, also: [A. B. Lee], born: 1950-03-01, pronouns: she, wikidata: Q1, source: https://www.wikidata.org/wiki/Q1}
              bob-roy: {name: Bob Roy, born: 1961-05-05, died: 2020-02-02, wikidata: Q2, source: https://www.wikidata.org/wiki/Q2}
            """);
  }

  @Test
  void deprecatedStatementsAreDroppedAndPreferredOnesWin() throws IOException {
    assertThat(
            heldBack(
                row(
                    "st Q1-a",
                    "person Q1",
                    "rank Preferred",
                    "start 2001-01-20 11",
                    "end 2009-01-20 11"),
                row(
                    "st Q2-a",
                    "person Q2",
                    "rank Normal",
                    "start 2003-01-20 11",
                    "end 2006-01-20 11"),
                row("st Q3-a", "person Q3", "rank Deprecated", "start 2004-01-20 11")))
        .singleElement()
        .asString()
        .startsWith("Bob Roy, mayor 2003-01-20/2006-01-20 (Q900): the seat was held by others");
    assertThat(terms()).containsExactly("- {person: ann-lee, term: 2001-01-20/2009-01-20}");
  }

  @Test
  void rowsOfOneStatementAreOneTerm() throws IOException {
    heldBack(
        row("st Q1-a", "person Q1", "rank Normal", "start 2001-01-20 11", "replaces Q7"),
        row("st Q1-a", "person Q1", "rank Normal", "start 2001-01-20 11", "replaces Q8"));
    assertThat(terms()).containsExactly("- {person: ann-lee, term: 2001-01-20/..}");
  }

  @Test
  void actingHoldersAndNumbersAreKept() throws IOException {
    heldBack(
        row("st Q1-a", "person Q1", "rank Normal", "start 2001-01-20 11", "ordinal 4"),
        row(
            "st Q3-a",
            "person Q3",
            "rank Normal",
            "start 2002-01-20 11",
            "end 2002-02-20 11",
            "natureLabel en acting"));
    assertThat(terms())
        .containsExactly(
            "- {person: ann-lee, term: 2001-01-20/.., number: 4}",
            "- {person: cem-kaya, term: 2002-01-20/2002-02-20, acting: true}");
  }

  @Test
  void aTermWithoutDatesHasThoseOfTheParliament() throws IOException {
    heldBack(
        row(
            "st Q1-a",
            "person Q1",
            "rank Normal",
            "period Q70",
            "periodStart 2001-05-01 11",
            "periodEnd 2005-05-01 11"));
    assertThat(terms()).containsExactly("- {person: ann-lee, term: 2001-05-01/2005-05-01}");
  }

  @Test
  void anEndThatIsMissingButMustBeIsHeldBack() throws IOException {
    assertThat(
            heldBack(
                row("st Q1-a", "person Q1", "rank Normal", "start 2001-01-20 11"),
                row(
                    "st Q2-a",
                    "person Q2",
                    "rank Normal",
                    "start 2005-01-20 11",
                    "end 2010-01-20 11",
                    "replaces Q1"),
                row(
                    "st Q3-a",
                    "person Q3",
                    "rank Normal",
                    "start 2010-01-20 11",
                    "endUnknown abc")))
        .containsExactly(
            "Ann Lee, mayor 2001-01-20/.. (Q900): it has no end, though somebody is said to have replaced the holder",
            "Cem Kaya, mayor 2010-01-20/.. (Q900): it has ended, and Wikidata does not know when");
  }

  @Test
  void datesOfDecadesAndBeforeOurEraAreHeldBack() throws IOException {
    assertThat(
            heldBack(
                row("st Q1-a", "person Q1", "rank Normal", "start 1990-01-01 8"),
                row("st Q3-a", "person Q3", "rank Normal", "start -0044-03-15 11")))
        .hasSize(2)
        .allMatch(l -> l.endsWith("a date is known less well than to the year"));
  }

  @Test
  void aHolderWithoutAnEnglishNameIsHeldBack() throws IOException {
    assertThat(heldBack(row("st Q9-a", "person Q9", "rank Normal", "start 2001-01-20 11")))
        .containsExactly("Q9, mayor 2001-01-20/.. (Q900): the holder has no name in English");
  }

  @Test
  void tenThousandRowsComeInPages() throws IOException {
    for (int page = 0; page <= 10; page++) {
      List<String> rows = new ArrayList<>();
      for (int i = page * 1000; i < Math.min(10_000, (page + 1) * 1000); i++) {
        rows.add(holder(i));
      }
      answer("LIMIT 1000 OFFSET " + page * 1000, rows.toArray(String[]::new));
    }
    answer(
        PEOPLE,
        IntStream.range(0, 300)
            .mapToObj(i -> row("person Q" + (5000 + i), "kind name", "text en " + name(i)))
            .toArray(String[]::new));
    made.done(
        new WikidataSource(
            WikidataQuestion.of(List.of("Q900"), List.of(), Optional.empty(), 0),
            SERVER.baseUrl() + "/sparql",
            1000));
    assertThat(made.lines("term:")).hasSize(10_000);
    SERVER.verify(11, asked(HOLDERS));
    SERVER.verify(2, asked(PEOPLE));
  }

  /** Three hundred people, each with a term of some months every other year. */
  private static String holder(int i) {
    int year = 1900 + 2 * (i / 300);
    return row(
        "st Q%d-a".formatted(i),
        "person Q" + (5000 + i % 300),
        "rank Normal",
        "start %d-01-20 11".formatted(year),
        "end %d-06-20 11".formatted(year));
  }

  /** A name with letters alone. */
  private static String name(int i) {
    String letters =
        IntStream.of(i / 100 % 10, i / 10 % 10, i % 10)
            .mapToObj(d -> String.valueOf((char) ('a' + d)))
            .reduce("", String::concat);
    return "Ann L" + letters;
  }

  @Test
  void anImportThatBrokeOffGoesOn() throws IOException {
    answer(
        "LIMIT 2 OFFSET 0",
        row("st Q1-a", "person Q1", "rank Normal", "start 2001-01-20 11", "end 2005-01-20 11"),
        row("st Q2-a", "person Q2", "rank Normal", "start 2005-01-20 11", "end 2010-01-20 11"));
    reply("LIMIT 2 OFFSET 2", status(503));
    assertThatThrownBy(() -> made.run(source(2))).isInstanceOf(FetchException.class);
    assertThat(made.into()).doesNotExist();
    answer("LIMIT 2 OFFSET 2", row("st Q3-a", "person Q3", "rank Normal", "start 2010-01-20 11"));
    made.done(source(2));
    assertThat(terms()).hasSize(3);
    SERVER.verify(1, asked("OFFSET 0"));
  }

  @Test
  void anImportThatIsDoneStartsAnew() throws IOException {
    answer(HOLDERS, row("st Q1-a", "person Q1", "rank Normal", "start 2001-01-20 11"));
    made.done(source(1000));
    answer(
        HOLDERS,
        row("st Q1-a", "person Q1", "rank Normal", "start 2001-01-20 11", "end 2005-01-20 11"));
    Outcome.Done again = made.done(source(1000));
    assertThat(again.summary()).contains("1 changed term");
    assertThat(terms()).containsExactly("- {person: ann-lee, term: 2001-01-20/2005-01-20}");
  }

  @Test
  void offlineTheCacheAnswers() throws IOException {
    answer(HOLDERS, row("st Q1-a", "person Q1", "rank Normal", "start 2001-01-20 11"));
    made.done(source(1000));
    SERVER.resetAll();
    assertThat(made.offline().done(source(1000)).diff()).isEmpty();
    assertThatThrownBy(() -> made.run(source(999))).hasMessageContaining("was never fetched");
  }

  @Test
  void anAnswerThatBreaksOffWithinTheJsonIsNotKept() throws IOException {
    String whole =
        SparqlAnswer.of(row("st Q1-a", "person Q1", "rank Normal", "start 2001-01-20 11"));
    String broken =
        whole.substring(0, whole.length() - 20) + "\njava.util.concurrent.TimeoutException\n";
    reply(HOLDERS, okForContentType(JSON, broken));
    assertThatThrownBy(() -> made.run(source(1000)))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("broke off")
        .hasMessageEndingWith("or ask for fewer rows with --page 200");
    reply(HOLDERS, okForContentType(JSON, whole));
    made.done(source(1000));
    assertThat(terms()).hasSize(1);
  }

  @Test
  void anAnswerOfAnotherFormIsRefused() {
    reply(OFFICES, okForContentType("text/html", "<html>hello</html>"));
    assertThatThrownBy(() -> made.run(source(1000))).hasMessageContaining("is not JSON of SPARQL");
    reply(OFFICES, okForContentType(JSON, "{\"boolean\": true}"));
    assertThatThrownBy(() -> made.run(source(1000))).hasMessageContaining("has no rows");
    reply(OFFICES, okForContentType(JSON, "{\"results\": {\"bindings\": 7}}"));
    assertThatThrownBy(() -> made.run(source(1000)))
        .hasMessageContaining("'results/bindings' is no list");
  }

  @Test
  void valuesOfOtherTypesAreNoValues() {
    reply(
        OFFICES,
        okForContentType(
            JSON,
            "{\"results\": {\"bindings\": [7, {\"item\": []}, {\"item\": {\"value\": 3}}]}}"));
    assertThatThrownBy(() -> made.run(source(1000)))
        .hasMessage("Wikidata has no office Q900 with an English name; check the id");
  }

  @Test
  void placesGiveCapitalsHeadsAndMemberships() throws IOException {
    answer(
        PLACES,
        row(
            "item Q901",
            "itemLabel en Norland",
            "itemIsPlace true",
            "property P36",
            "st a",
            "rank Normal",
            "value Q902",
            "valueLabel en Norburg",
            "valueIsPlace true",
            "start 1990-01-01 9"),
        row(
            "item Q901",
            "itemLabel en Norland",
            "itemIsPlace true",
            "property P6",
            "st b",
            "rank Preferred",
            "value Q1",
            "valueLabel en Ann Lee",
            "office Q903",
            "officeLabel en Prime Minister of Norland",
            "start 2020-01-02 11"),
        row(
            "item Q901",
            "itemLabel en Norland",
            "itemIsPlace true",
            "property P463",
            "st c",
            "rank Normal",
            "value Q904",
            "valueLabel en League of Harbors",
            "start 1991-05-01 10"));
    made.done(source(List.of(), List.of("Q901"), 1000));
    assertThat(made.text())
        .contains(
            """
              norland-prime-minister:
                title: prime minister
                of: norland
                source: https://www.wikidata.org/wiki/Q901
                holders:
                  - {person: ann-lee, term: 2020-01-02/..}
            """)
        .contains("- {subject: norland, relation: capital, value: norburg, since: 1990}\n")
        .contains(
            """
            members:
              - of: league-of-harbors
                members:
                  - {place: norland, since: 1991-05}
            """)
        .contains("  capital: {one-value: true, value: place, phrases: [");
  }

  @Test
  void aPlaceWithTwoCapitalsHasNone() throws IOException {
    answer(
        PLACES,
        row(
            "item Q901",
            "itemLabel en Norland",
            "property P36",
            "st a",
            "rank Normal",
            "value Q902",
            "valueLabel en Norburg"),
        row(
            "item Q901",
            "itemLabel en Norland",
            "property P36",
            "st b",
            "rank Normal",
            "value Q905",
            "valueLabel en Suburg"));
    assertThat(made.refused(source(List.of(), List.of("Q901"), 1000)).heldBack())
        .extracting(HeldBack::why)
        .containsExactly("it has several at once there", "it has several at once there");
  }

  @Test
  void anOfficeMayHaveTheIdThatItHasAlready() throws IOException {
    answer(
        HOLDERS,
        row("st Q2-a", "person Q2", "rank Normal", "start 2001-01-20 11", "end 2009-01-20 11"));
    Outcome.Done done = made.done(source(List.of("Q900=us-president"), List.of(), 1000));
    assertThat(made.text()).contains("  us-president:\n");
    assertThat(done.diff())
        .contains("- {person: barack-obama, term: 2009-01-20/2017-01-20, number: 44}")
        .contains("! us-president: bob-roy 2001-01-20/2009-01-20 here, george-w-bush");
  }

  @Test
  void whatIsNoItemIsRefused() {
    assertThatThrownBy(() -> source(List.of("president"), List.of(), 1))
        .hasMessageStartingWith("--office: 'president' is no item of Wikidata; write Q11696");
    assertThatThrownBy(() -> source(List.of(), List.of(), 1))
        .hasMessage("name what to import: --office Q11696, --place Q30, or both");
  }
}
