package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
  private static final String TOWN =
      """
      pack: town
      about: A town
      source: https://example.org/town
      checked: 2026-11-01
      places:
        springfield: {name: Springfield}
      offices:
        springfield-mayor:
          title: mayor
          of: springfield
          covered: 2000-01-01
          holders:
            - {person: jane-roe, term: 2001-01-01/2010-01-01}
            - {person: john-doe, term: 2010-01-02/2015-06-30}
            - {person: jane-roe, term: 2016-01-01/2020-01-01}
      people:
        jane-roe: {name: Jane Lindqvist}
        john-doe: {name: John Okafor}
      """;

  private static final String GOOD =
      """
      examples:
        - {date: 2003-05-05, wrong: "Springfield Mayor [Jane Lindquist] spoke.", says: name-spelling, right: Jane Lindqvist}
        - {date: 2003-05-05, right: "Springfield Mayor Jane Lindqvist spoke."}
      """;

  @TempDir private Path folder;

  private Call lint(String pack, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("town.yaml"), pack);
    String[] arguments = new String[options.length + 3];
    arguments[0] = "facts";
    arguments[1] = "lint";
    arguments[2] = file.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    Call call = Call.of(arguments);
    return new Call(call.code(), call.out().replace(folder + "/", ""), call.err());
  }

  @Test
  void aSoundPackIsClean() throws IOException {
    Call call = lint(TOWN + GOOD);
    assertThat(call.out()).isEqualTo("no problems in 1 pack; 2 examples hold\n");
    assertThat(call.code()).isZero();
  }

  @Test
  void everyExampleThatFailsIsToldWithItsLine() throws IOException {
    Call call =
        lint(
            TOWN
                + """
                examples:
                  - {date: 2003-05-05, wrong: "Springfield Mayor [Jane Lindqvist] spoke.", says: name-spelling}
                  - {date: 2003-05-05, right: "Springfield Mayor Jane Lindquist spoke."}
                  - {date: 2003-05-05, wrong: "Springfield Mayor [Jane Lindquist] spoke.", says: name-spelling, right: Joan}
                  - {date: 2003-05-05, wrong: "Springfield [Mayor] Jane Lindquist spoke.", says: office-holder}
                """);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out())
        .contains(
            "town.yaml:20:5: name-spelling must find 'Jane Lindqvist' in this example, and nothing is found",
            "town.yaml:21:5: nothing may be found in this example, but name-spelling finds 'Jane Lindquist'",
            "town.yaml:22:5: 'Joan' is expected instead of the words in brackets; offered is 'Jane Lindqvist'",
            "town.yaml:23:5: office-holder must find 'Mayor' in this example and nothing else, but",
            "    ^^^^")
        .endsWith("4 problems in 1 pack; 0 of 4 examples hold\n");
  }

  @Test
  void aPackWithOfficesNeedsExamples() throws IOException {
    Call call = lint(TOWN);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out())
        .startsWith(
            "town.yaml:1:1: a pack with offices, facts, members or events needs 'examples:'");
  }

  @Test
  void aPackOfNamesNeedsNone() throws IOException {
    String names = TOWN.replaceFirst("(?s)offices:.*people:", "people:");
    assertThat(lint(names).out()).isEqualTo("no problems in 1 pack; no examples\n");
  }

  @Test
  void everyProblemIsToldAndExamplesAreNotRun() throws IOException {
    Call call = lint(TOWN.replace("title:", "titel:").replace("2010-01-02/", "2010-01-32/") + GOOD);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out())
        .contains(
            "town.yaml:9:5: an office has no key 'titel'", "town.yaml:14:34: 'term' is a period")
        .endsWith("3 problems in 1 pack; 2 examples not run\n");
  }

  @Test
  void gapsAreListedOnRequest() throws IOException {
    Call call = lint(TOWN + GOOD, "--gaps");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .isEqualTo(
            """
            town.yaml:9: Springfield mayor: nobody from Jan. 1, 2000, to Dec. 31, 2000
            town.yaml:9: Springfield mayor: nobody from July 1, 2015, to Dec. 31, 2015
            town.yaml:9: Springfield mayor: nobody since Jan. 2, 2020
            no problems in 1 pack; 2 examples hold; 3 gaps
            """);
  }

  @Test
  void otherPacksMayStandBelow() throws IOException {
    Path below = Files.createDirectories(folder.resolve("below"));
    Files.writeString(below.resolve("town.yaml"), TOWN + GOOD);
    String more =
        """
        pack: town
        about: A new mayor
        source: https://example.org/town
        checked: 2026-11-01
        offices:
          springfield-mayor:
            holders: [{person: john-doe, term: 2020-01-01/..}]
        examples:
          - {date: 2021-05-05, right: "Springfield Mayor John Okafor spoke."}
        """;
    assertThat(lint(more, "--rules=" + below).code()).isZero();
    assertThat(lint(more).out()).contains("no pack defines a person 'john-doe'");
  }

  @Test
  void theShippedPacksHold() {
    Call call = Call.of("facts", "lint");
    assertThat(call.out()).startsWith("no problems in ");
    assertThat(call.code()).isZero();
  }

  @Test
  void aPathThatMatchesNothingIsUsage() {
    Call call = Call.of("facts", "lint", "no/such/pack.yaml");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("no/such/pack.yaml: there is no such pack or folder of packs");
  }
}
