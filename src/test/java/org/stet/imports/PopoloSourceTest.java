package org.stet.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Popolo JSON, with invented people. */
class PopoloSourceTest {
  private static final String FILE =
      """
      {
        "memberships": [
          {"person_id": "p1", "post_id": "mayor", "start_date": "2010-01-11", "end_date": "2018-01"},
          {"person_id": "p2", "post_id": "mayor", "start_date": "2018-01-08T00:00:00+01:00"},
          {"person_id": "p2", "organization_id": "council", "role": "member", "legislative_period_id": "t1",
           "on_behalf_of_id": "greens", "area_id": "north"},
          {"person_id": "p1", "organization_id": "greens", "role": "member"}
        ],
        "persons": [
          {"id": "p1", "name": "Inés Okafor", "gender": "female", "birth_date": "1961-02-03",
           "other_names": [{"name": "Inés Okafor-Bell", "note": "née"}],
           "identifiers": [{"scheme": "wikidata", "identifier": "Q99900002"}]},
          {"id": "p2", "name": "Per von Lind", "family_name": "von Lind", "birth_date": "1955", "gender": null}
        ],
        "organizations": [
          {"id": "city", "name": "Harbor Town", "classification": "government"},
          {"id": "council", "name": "Harbor Council", "classification": "legislature"},
          {"id": "greens", "name": "Greens", "classification": "party"}
        ],
        "posts": [{"id": "mayor", "label": "Mayor", "role": "mayor", "organization_id": "city"}],
        "areas": [{"id": "north", "name": "North Ward"}],
        "events": [{"id": "t1", "classification": "legislative period", "start_date": "2010", "end_date": "2014"}]
      }
      """;

  @TempDir Path folder;

  private Import made;

  @BeforeEach
  void start() {
    made = new Import(folder, "harbor-popolo.yaml");
  }

  private PopoloSource popolo(String json) throws IOException {
    return new PopoloSource(
        made.file("harbor.json", json), Optional.empty(), Optional.of("councillor"));
  }

  @Test
  void postsAndMembershipsBecomeOffices() throws IOException {
    made.done(popolo(FILE));
    assertThat(made.text())
        .contains(
            """
              harbor-council-councillor:
                title: councillor
                of: harbor-council
                holders:
                  - {person: per-von-lind, term: 2010/2014, district: "North Ward", party: greens}
              harbor-town-mayor:
                title: mayor
                of: harbor-town
                holders:
                  - {person: ines-okafor, term: 2010-01-11/2018-01}
                  - {person: per-von-lind, term: 2018-01-08/..}

            people:
              ines-okafor: {name: Inés Okafor, also: [Inés Okafor-Bell], born: 1961-02-03, pronouns: she, wikidata: Q99900002}
              per-von-lind: {name: Per von Lind, family: von Lind, born: 1955}
            """);
  }

  @Test
  void officesMayBelongToAKnownPlace() throws IOException {
    made.done(new PopoloSource(made.file("a.json", FILE), Optional.of("france"), Optional.empty()));
    assertThat(made.lines("of:")).containsExactly("of: france");
    assertThat(made.lines("mayor:")).containsExactly("france-mayor:");
  }

  @Test
  void aPlaceThatNobodyKnowsIsRefused() throws IOException {
    PopoloSource source =
        new PopoloSource(made.file("a.json", FILE), Optional.of("atlantis"), Optional.empty());
    assertThatThrownBy(() -> made.run(source))
        .hasMessageStartingWith("no pack defines a place or body 'atlantis'");
  }

  @Test
  void plainMembersNeedATitle() throws IOException {
    Outcome.Done done =
        made.done(new PopoloSource(made.file("a.json", FILE), Optional.empty(), Optional.empty()));
    assertThat(done.heldBack())
        .containsExactly(
            new HeldBack(
                "Per von Lind, membership",
                "a plain member has no title of office; give one with --member-title, such as \"member of parliament\""));
  }

  @Test
  void aMembershipOfNobodyIsHeldBack() throws IOException {
    Outcome.Done done = made.done(popolo(FILE.replaceFirst("\"p1\"", "\"p9\"")));
    assertThat(done.heldBack())
        .containsExactly(
            new HeldBack("p9, membership", "the file has no person of that id with a name"));
  }

  @Test
  void aDateOfAnotherFormIsHeldBack() throws IOException {
    Outcome.Done done = made.done(popolo(FILE.replaceFirst("2010-01-11", "11.1.2010")));
    assertThat(done.heldBack().getFirst().why())
        .isEqualTo("a date is not of the form 2017, 2017-01 or 2017-01-20");
  }

  @Test
  void namesThatAreNoTextsAreNone() throws IOException {
    Outcome.Done done =
        made.done(popolo(FILE.replace("\"name\": \"Inés Okafor\",", "\"name\": 7,")));
    assertThat(done.heldBack().getFirst().why()).contains("no person of that id with a name");
  }

  @Test
  void jsonThatBreaksOffIsRefused() throws IOException {
    PopoloSource source = popolo(FILE.substring(0, 900));
    assertThatThrownBy(() -> made.run(source))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("this is not the JSON of Popolo: line 1");
    assertThat(made.into()).doesNotExist();
  }

  @Test
  void jsonOfSomethingElseIsRefused() throws IOException {
    PopoloSource source = popolo("{\"people\": []}");
    assertThatThrownBy(() -> made.run(source))
        .hasMessageContaining("has no list 'persons'; Popolo keeps");
  }
}
