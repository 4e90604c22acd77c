package org.stet.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the form of congress-legislators, with invented people. */
class CongressSourceTest {
  private static final String ROE =
      """
      - id:
          bioguide: R000999
          thomas: '00136'
          wikidata: Q99900001
          fec:
          - H2OH13033
        name:
          first: Jane
          middle: Ann
          last: Roe
          official_full: Jane Roe
        bio:
          birthday: '1952-11-09'
          gender: F
        terms:
        - type: rep
          start: '2001-01-03'
          end: '2003-01-03'
          state: OH
          district: 13
          party: Democrat
        - type: rep
          start: '2003-01-03'
          end: '2005-01-03'
          state: OH
          district: 13
          party: Democrat
        - type: sen
          start: '2023-01-03'
          end: '2029-01-03'
          state: OH
          class: 1
          party: Democrat
          url: https://www.roe.example
      """;

  /** Packs of the shape of those that come with the program. */
  private static final String KNOWN =
      """
      pack: us-congress
      about: A state's members of Congress
      source: https://example.org/congress
      checked: 2026-11-01
      places:
        ohio: {name: Ohio}
      bodies:
        democratic-party: {name: Democratic Party}
      offices:
        ohio-senator:
          title: senator
          also: [U.S. senator, United States senator]
          before-name: [Sen., U.S. Sen.]
          of: ohio
          seats: 2
          holders:
            - {person: sam-moe, term: 2019-01-03/..}
            - {person: jane-a-roe, term: 2023-01-03/.., party: democratic-party}
        ohio-representative:
          title: representative
          also: [congressman, congressperson]
          before-name: [Rep., U.S. Rep.]
          of: ohio
          seats: 3
          holders:
            - {person: jane-a-roe, term: 2001-01-03/2005-01-03, party: democratic-party, district: "13"}
            - {person: sam-moe, term: 2001-01-03/2007-01-03, district: "1"}
            - {person: tom-loe, term: 2001-01-03/2007-01-03, district: "2"}
      people:
        jane-a-roe: {name: Jane A. Roe, also: [Jane Roe], born: 1952-11-09, pronouns: she}
        sam-moe: {name: Sam Moe, born: 1950-01-01, pronouns: he}
        tom-loe: {name: Tom Loe, born: 1951-01-01, pronouns: he}
      """;

  private static final String POE =
      """
      - id: {bioguide: P000999}
        name: {first: Kim, last: Poe}
        bio: {birthday: '1960-05-05', gender: F}
        terms:
        - {type: rep, start: '2003-01-03', end: '2005-01-03', state: OH, district: 3, party: Democrat}
      """;

  private static final String EXECUTIVE =
      """
      - id:
          govtrack: 499999
        name:
          first: Zeb
          last: Quill
          suffix: Jr.
        bio:
          birthday: '1732-02-22'
          gender: M
        terms:
        - type: viceprez
          start: '1785-04-30'
          end: '1786-03-04'
          party: no party
          how: election
      """;

  @TempDir Path folder;

  private Import made;

  @BeforeEach
  void start() {
    made = new Import(folder, "small-congress.yaml");
  }

  private CongressSource files(String... texts) throws IOException {
    List<String> files = new ArrayList<>();
    for (String text : texts) {
      files.add(made.file("legislators-" + files.size() + ".yaml", text));
    }
    return new CongressSource(files);
  }

  @Test
  void membersBecomeHoldersOfTheirStatesOffices() throws IOException {
    made.done(files(ROE));
    assertThat(made.text())
        .contains(
            """
              ohio-representative:
                title: representative
                also: [U.S. representative, congressman, congresswoman]
                before-name: [Rep., U.S. Rep.]
                of: ohio
                holders:
                  - {person: jane-roe, term: 2001-01-03/2005-01-03, district: "13", party: democratic-party}
              ohio-senator:
                title: senator
                also: [U.S. senator]
                before-name: [Sen., U.S. Sen.]
                of: ohio
                seats: 2
                holders:
                  - {person: jane-roe, term: 2023-01-03/.., party: democratic-party}
            """)
        .contains(
            """
            people:
              jane-roe: {name: Jane Roe, also: [Jane Ann Roe], born: 1952-11-09, pronouns: she, wikidata: Q99900001, source: "https://bioguide.congress.gov/search/bio/R000999"}
            """
                .replace("\"", ""));
  }

  @Test
  void membersOfTheKnownCongressAreReferredTo() throws IOException {
    Outcome.Done done = made.knowing(KNOWN).done(files(ROE));
    assertThat(done.heldBack()).isEmpty();
    assertThat(done.diff()).doesNotContain("jane", "! ");
    assertThat(made.text())
        .endsWith(
            """

            offices:
              ohio-representative:
                title: representative
                also: [congressman, congressperson, U.S. representative, congresswoman]
                before-name: [Rep., U.S. Rep.]
                of: ohio
                seats: 3
                holders:
                  - {person: jane-a-roe, term: 2001-01-03/2005-01-03, district: "13", party: democratic-party}
              ohio-senator:
                title: senator
                also: [U.S. senator, United States senator]
                before-name: [Sen., U.S. Sen.]
                of: ohio
                seats: 2
                holders:
                  - {person: jane-a-roe, term: 2023-01-03/.., party: democratic-party}
            """);
    assertThat(made.office("ohio-senator").terms())
        .extracting(t -> t.person().id())
        .containsExactly("sam-moe", "jane-a-roe");
  }

  @Test
  void aKnownTermWithOtherDatesIsReplaced() throws IOException {
    Outcome.Done done =
        made.knowing(KNOWN).done(files(ROE.replace("'2005-01-03'", "'2004-12-09'")));
    assertThat(done.summary()).contains("1 changed term").endsWith(" 0 conflicts");
    assertThat(made.office("ohio-representative").terms())
        .filteredOn(t -> t.person().id().equals("jane-a-roe"))
        .extracting(t -> Runs.text(t.period()))
        .containsExactly("2001-01-03/2004-12-09");
  }

  @Test
  void seatsAreEnoughForThoseWhoAreKnownToo() throws IOException {
    made.knowing(KNOWN).done(files(ROE, POE));
    assertThat(made.lines("seats:")).containsExactly("seats: 4", "seats: 2");
    assertThat(made.office("ohio-representative").terms()).hasSize(4);
    String before = made.text();
    made.done(files(ROE, POE));
    assertThat(made.text()).isEqualTo(before);
  }

  @Test
  void presidentsAreReadToo() throws IOException {
    made.done(files(EXECUTIVE));
    assertThat(made.lines("zeb-quill"))
        .containsExactly(
            "- {person: zeb-quill, term: 1785-04-30/1786-03-04}",
            "zeb-quill: {name: Zeb Quill, also: [Zeb Quill Jr.], born: 1732-02-22, pronouns: he}");
  }

  @Test
  void threeSenatorsAtOnceAreTooMany() throws IOException {
    String senator =
        """
        - id: {bioguide: %1$s}
          name: {first: %1$s, last: Poe}
          terms:
          - {type: sen, start: '%2$s', end: '%3$s', state: ME, party: Whig}
        """;
    Outcome.Done done =
        made.done(
            files(
                senator.formatted("Ann", "1850-03-04", "1856-03-03")
                    + senator.formatted("Bob", "1852-03-04", "1858-03-03")
                    + senator.formatted("Cem", "1853-03-04", "1859-03-03")
                    + senator.formatted("Dee", "1858-03-04", "1864-03-03")));
    assertThat(done.heldBack()).hasSize(3);
    assertThat(done.heldBack().getFirst().why()).startsWith("the 2 seats were held by others");
    assertThat(made.lines("term:"))
        .containsExactly("- {person: dee-poe, term: 1858-03-04/1864-03-03, party: whig-party}");
  }

  @Test
  void oneDistrictHasOneMember() throws IOException {
    String member =
        """
        - id: {bioguide: %1$s}
          name: {first: %1$s, last: Poe}
          terms:
          - {type: rep, start: 1991-01-03, end: 1993-01-03, state: GA, district: %2$s, party: Republican}
        """;
    Outcome.Done done =
        made.done(
            files(
                member.formatted("Ann", "1")
                    + member.formatted("Bob", "2")
                    + member.formatted("Cem", "2")));
    assertThat(done.heldBack()).hasSize(2);
    assertThat(made.text()).contains("georgia-representative:").contains("of: georgia-us");
  }

  @Test
  void delegatesOfTerritoriesAreDelegates() throws IOException {
    made.done(files(ROE.replace("OH", "GU").replace("district: 13", "district: 0")));
    assertThat(made.text()).contains("guam-delegate:").doesNotContain("district:");
  }

  @Test
  void aStateThatIsNotThereIsHeldBack() throws IOException {
    Outcome.Done done = made.done(files(ROE, EXECUTIVE.replace("viceprez", "sen")));
    assertThat(done.heldBack().getFirst().why())
        .isEqualTo(
            "a term needs type, start and end, and in Congress a state; here are type sen, start 1785-04-30, end 1786-03-04, state ?");
  }

  @Test
  void aFileOfAnotherFormIsRefused() throws IOException {
    CongressSource source = files("people:\n  a: 1\n");
    assertThatThrownBy(() -> made.run(source))
        .hasMessageEndingWith(
            "is no list of people; expected was a file such as legislators-current.yaml");
  }

  @Test
  void brokenYamlIsToldWithItsLine() throws IOException {
    CongressSource source = files(ROE + "- id: [1\n  name: x\n");
    assertThatThrownBy(() -> made.run(source)).hasMessageContaining("legislators-0.yaml:3");
  }
}
