package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.json.Json;
import org.stet.json.JsonNode;
import picocli.CommandLine;

/** {@code stet facts diff}, {@code stale} and {@code export}. */
class FactsCommandsTest {
  private static final String TOWN =
      """
      pack: town
      about: A town
      source: https://example.org/town
      checked: 2026-11-01
      places:
        springfield: {name: Springfield}
      bodies:
        league: {name: League of Towns, acronym: LT}
        greens: {name: Green Party}
      offices:
        mayor:
          title: mayor
          of: springfield
          checked: 2024-01-01
          holders:
            - {person: ann-lee, term: 1990/1995-06, number: 4, party: greens}
            - {person: ole-ray, term: 2001-02-03/.., district: "=4"}
      people:
        ann-lee: {name: Ann Lee, also: [Annie Lee], born: 1950~, pronouns: she, wikidata: Q42}
        ole-ray: {name: Ole Ray, died: 2010-05-06}
      members:
        - {of: league, members: [{place: springfield, since: 1949}]}
      relations:
        twin: {value: place}
      events:
        fair: {name: Fair, day: 2001}
      """;

  @TempDir private Path folder;

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private Call diff(String before, String after) throws IOException {
    return Call.of("facts", "diff", write("a/town.yaml", before), write("b/town.yaml", after));
  }

  @Test
  void packsThatSayTheSameDoNotDiffer() throws IOException {
    Call call = diff(TOWN, "# the same\n" + TOWN.replace("2026-11-01", "2026-11-02"));
    assertThat(call.out()).isEqualTo("no difference\n");
    assertThat(call.code()).isZero();
  }

  @Test
  void whatIsAddedGoneAndChangedIsToldInOrder() throws IOException {
    String after =
        TOWN.replace("born: 1950~", "born: 1950-03-04")
            .replace("2001-02-03/..", "2001-02-03/2010-05-06")
            .replace(
                "  ole-ray: {name: Ole Ray",
                "  new-guy: {name: New Guy}\n  ole-ray: {name: Ole Ray")
            .replaceAll("(?m)^ *- \\{person: ann-lee.*\n", "")
            .replace("since: 1949", "since: 1950")
            .replace("fair: {name: Fair, day: 2001}", "fete: {name: Fair, day: 2001}");
    Call call = diff(TOWN, after);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out())
        .isEqualTo(
            """
            changed person ann-lee: born 1950~ -> 1950-03-04
            added person new-guy: name New Guy
            gone term mayor ann-lee: term 1990/1995-06, number 4, party greens
            changed term mayor ole-ray: term 2001-02-03/.. -> 2001-02-03/2010-05-06
            changed member league springfield: since 1949 -> 1950
            gone event fair: name Fair, day 2001
            added event fete: name Fair, day 2001
            2 added, 2 gone, 3 changed
            """);
  }

  @Test
  void theShippedPacksCanBeCompared() {
    assertThat(Call.of("facts", "diff", "shipped", "rules").out()).isEqualTo("no difference\n");
  }

  @Test
  void packsThatAreNoYamlCannotBeCompared() throws IOException {
    Call call = diff(TOWN, TOWN + "a: [\n");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("b/town.yaml:", "cannot be compared");
  }

  private String rules() throws IOException {
    write("rules/town.yaml", TOWN);
    return folder.resolve("rules").toString();
  }

  private Call stale(String day, String... options) throws IOException {
    write("rules/town.yaml", TOWN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console = new Console(new ByteArrayInputStream(new byte[0]), stream, stream, false);
    InstantSource clock = InstantSource.fixed(Instant.parse(day + "T12:00:00Z"));
    int code =
        new CommandLine(new StaleCommand(console, new Today(clock)))
            .registerConverter(LocalDate.class, LocalDate::parse)
            .execute(
                Stream.concat(Stream.of("--rules=" + folder + "/rules"), Stream.of(options))
                    .toArray(String[]::new));
    return new Call(code, out.toString(StandardCharsets.UTF_8).replace(folder + "/", ""), "");
  }

  @Test
  void whatWasNotCheckedForLongIsListedByOffice() throws IOException {
    Call call = stale("2026-11-05", "--days=365");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out())
        .contains(
            "rules/town.yaml:16: terms of the Springfield mayor: 2, checked 2024-01-01 or later\n")
        .doesNotContain("town.yaml:19: people");
  }

  @Test
  void termsThatMustHaveEndedAreListed() throws IOException {
    assertThat(stale("2026-11-05", "--days=9999", "--date=2026-11-05").out())
        .contains(
            "rules/town.yaml:17: Ole Ray died on May 6, 2010; the term as Springfield mayor since"
                + " Feb. 3, 2001 has no end\n",
            "1 term that must have ended\n");
  }

  @Test
  void nobodyIsInOfficeAtAHundred() throws IOException {
    String old = TOWN.replace("died: 2010-05-06", "born: 1920");
    write("old/town.yaml", old);
    assertThat(
            Call.of(
                    "facts",
                    "stale",
                    "--days=99999",
                    "--date=2026-11-05",
                    "--rules=" + folder.resolve("old"))
                .out())
        .contains("Ole Ray was born in 1920; the term as Springfield mayor");
  }

  @Test
  void theDayMayBeGiven() throws IOException {
    assertThat(stale("2030-01-01", "--days=9999", "--date=2026-11-05").out())
        .contains("no facts last checked more than 9999 days before 2026-11-05");
  }

  @Test
  void popoloHasPeoplePostsAndMemberships() throws IOException {
    String town = rules();
    Path into = folder.resolve("out/facts.json");
    Call call = Call.of("facts", "export", "--format=popolo", "--rules=" + town, "--into=" + into);
    assertThat(call.code()).isZero();
    assertThat(call.out()).isEmpty();
    String json = Files.readString(into);
    JsonNode.Members all = (JsonNode.Members) Json.read(json).root().orElseThrow();
    assertThat(all.values().keySet())
        .containsExactly("persons", "organizations", "areas", "posts", "memberships");
    assertThat(json.replaceAll("\\s+", " "))
        .contains(
            "{ \"id\": \"ann-lee\", \"name\": \"Ann Lee\", \"family_name\": \"Lee\","
                + " \"other_names\": [ { \"name\": \"Annie Lee\" } ], \"birth_date\": \"1950\","
                + " \"gender\": \"female\", \"identifiers\": [ { \"scheme\": \"wikidata\","
                + " \"identifier\": \"Q42\" } ],",
            "{ \"id\": \"mayor\", \"label\": \"mayor\", \"area_id\": \"springfield\",",
            "{ \"person_id\": \"ann-lee\", \"post_id\": \"mayor\", \"role\": \"mayor\","
                + " \"on_behalf_of_id\": \"greens\", \"start_date\": \"1990\","
                + " \"end_date\": \"1995-06\",",
            "{ \"member_id\": \"springfield\", \"organization_id\": \"league\", \"role\": \"member\","
                + " \"start_date\": \"1949\",");
  }

  @Test
  void csvHasOneTermALineAndNoFormula() throws IOException {
    String town = rules();
    Call call = Call.of("facts", "export", "--format=csv", "--rules=" + town);
    List<String> lines = call.out().lines().toList();
    assertThat(call.out()).contains("\r\n");
    assertThat(lines.getFirst())
        .isEqualTo(
            "office,title,of,person,name,start,end,number,acting,party,district,source,checked");
    assertThat(lines)
        .contains(
            "mayor,mayor,Springfield,ann-lee,Ann Lee,1990,1995-06,4,false,Green Party,,"
                + "https://example.org/town,2024-01-01",
            "mayor,mayor,Springfield,ole-ray,Ole Ray,2001-02-03,,,false,,'=4,"
                + "https://example.org/town,2024-01-01");
  }

  @Test
  void anUnknownFormatIsUsage() {
    Call call = Call.of("facts", "export", "--format=xml");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).isEqualTo("stet: --format: 'xml' is none of popolo, csv\n");
  }

  @Test
  void withoutACommandTheyAreNamed() {
    Call call = Call.of("facts");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("name what to do with the facts: ", "lint, find, diff");
  }
}
