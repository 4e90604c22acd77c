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
