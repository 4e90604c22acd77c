package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.kit.SmallPacks;
import org.stet.text.Source;

/** A later layer of packs wins over an earlier one, statement by statement. */
class LayeringTest {
  private static final String TOWN =
      """
      pack: town
      about: A town
      source: https://example.org/town
      checked: 2026-11-01
      places:
        town: {name: Town, also: [Old Town], demonyms: [Towner]}
        hill: {name: Hill}
        dale: {name: Dale}
      bodies:
        league: {name: League of Towns}
      offices:
        mayor:
          title: mayor
          also: [lord mayor]
          of: town
          holders:
            - {person: ann, term: 2000-01-01/2010-01-01, number: 1}
            - {person: bob, term: 2010-01-01/.., number: 2}
            - {person: old, term: ../..}
        clerk:
          title: clerk
          of: town
          seats: 2
          holders:
            - {person: ann, term: 2011-01-01/..}
            - {person: cat, term: 2012-01-01/.., acting: true}
      people:
        ann: {name: Ann Lee, born: 1950, pronouns: she}
        bob: {name: Bob Roy}
        cat: {name: Cat Fox}
        old: {name: Old Sam}
        wu: {name: Wu Lin, family: Wu}
      relations:
        seat: {one-value: true, value: place}
        twin: {value: place}
      facts:
        - {subject: league, relation: seat, value: hill}
        - {subject: town, relation: twin, value: hill, since: 1990}
      members:
        - of: league
          members:
            - {place: town, since: 1990-01-01}
            - {place: hill, since: 1990-01-01}
      events:
        fair: {name: Town Fair, also: [the fair], day: 2001-05-01}
      """;

  private static final String HEAD =
      """
      pack: own-NUMBER
      about: What we know better
      source: https://example.org/own
      checked: 2026-11-02
      """;

  /** The facts of the town with more layers on top. */
  private static Facts facts(String... layers) {
    return SmallPacks.sound(all(layers));
  }

  private static List<List<Source>> all(String... layers) {
    List<List<Source>> all = new ArrayList<>(List.of(List.of(SmallPacks.source(TOWN))));
    for (int i = 0; i < layers.length; i++) {
      all.add(List.of(SmallPacks.source(HEAD.replace("NUMBER", String.valueOf(i)) + layers[i])));
    }
    return all;
  }

  private static String office(String id, String... holders) {
    return "offices:\n  %s:\n    holders:\n      - {%s}\n"
        .formatted(id, String.join("}\n      - {", holders));
  }

  private static Stream<String> terms(List<Term> terms) {
    return terms.stream().map(t -> t.person().id() + " " + t.period().text());
  }

  private static List<String> holders(Facts facts, String office) {
    return terms(facts.holdersOf(facts.office(office).orElseThrow())).toList();
  }

  private static List<String> overruled(Facts facts, String office) {
    return terms(facts.office(office).orElseThrow().overruled()).toList();
  }

  @Test
  void aLaterTermEndsTheOpenOneOfAnother() {
    Facts facts = facts(office("mayor", "person: cat, term: 2026-03-01/.."));
    assertThat(holders(facts, "mayor"))
        .containsExactly(
            "ann 2000-01-01/2010-01-01",
            "bob 2010-01-01/2026-03-01",
            "cat 2026-03-01/..",
            "old ../..");
    assertThat(overruled(facts, "mayor")).containsExactly("bob 2010-01-01/..");
  }

  @Test
  void whatIsLeftOutStays() {
    Office mayor =
        facts(office("mayor", "person: cat, term: 2026/..")).office("mayor").orElseThrow();
    assertThat(mayor.title()).isEqualTo("mayor");
    assertThat(mayor.also()).containsExactly("lord mayor");
    assertThat(mayor.of().id()).isEqualTo("town");
    assertThat(mayor.covered()).isEqualTo(LocalDate.of(2000, 1, 1));
    assertThat(mayor.terms().getFirst().number()).hasValue(1);
    assertThat(mayor.citation().pack().name()).isEqualTo("rules/own-0.yaml");
  }

  @Test
  void aTermOfTheSamePersonReplacesTheOnesThatItTouches() {
    assertThat(holders(facts(office("mayor", "person: bob, term: 2010-01-01/2020-05-05")), "mayor"))
        .containsExactly("ann 2000-01-01/2010-01-01", "bob 2010-01-01/2020-05-05", "old ../..");
  }

  @Test
  void aSecondTermOfTheSamePersonStandsBesideTheFirst() {
    assertThat(holders(facts(office("mayor", "person: ann, term: 2010-01-01/2011-01-01")), "mayor"))
        .containsExactly(
            "ann 2000-01-01/2010-01-01",
            "ann 2010-01-01/2011-01-01",
            "bob 2011-01-01/..",
            "old ../..");
  }

  @Test
  void aTermInTheMiddleLeavesBothSides() {
    assertThat(holders(facts(office("mayor", "person: cat, term: 2004-01-01/2005-01-01")), "mayor"))
        .containsExactly(
            "ann 2000-01-01/2004-01-01",
            "cat 2004-01-01/2005-01-01",
            "ann 2005-01-01/2010-01-01",
            "bob 2010-01-01/..",
            "old ../..");
  }

  @Test
  void behindATermThatLiesInAnOpenOneNobodyIsKnown() {
    assertThat(holders(facts(office("mayor", "person: cat, term: 2015-01-01/2020-01-01")), "mayor"))
        .containsExactly(
            "ann 2000-01-01/2010-01-01",
            "bob 2010-01-01/2015-01-01",
            "cat 2015-01-01/2020-01-01",
            "old ../..");
  }

  @Test
  void aTermThatCoversAnotherTakesItsPlace() {
    Facts facts = facts(office("mayor", "person: cat, term: 1999-01-01/2012-01-01"));
    assertThat(holders(facts, "mayor"))
        .containsExactly("cat 1999-01-01/2012-01-01", "bob 2012-01-01/..", "old ../..");
    assertThat(overruled(facts, "mayor"))
        .containsExactlyInAnyOrder("ann 2000-01-01/2010-01-01", "bob 2010-01-01/..");
  }

  @Test
  void anActingTermTakesNobodysTime() {
    assertThat(holders(facts(office("mayor", "person: cat, term: 2020/.., acting: true")), "mayor"))
        .contains("bob 2010-01-01/..", "cat 2020/..");
  }

  @Test
  void anActingTermStays() {
    assertThat(holders(facts(office("clerk", "person: bob, term: 2011-06-01/..")), "clerk"))
        .contains("cat 2012-01-01/..");
  }

  @Test
  void whereThereAreSeveralSeatsNobodyIsCut() {
    assertThat(holders(facts(office("clerk", "person: bob, term: 2020-01-01/..")), "clerk"))
        .containsExactly("ann 2011-01-01/..", "cat 2012-01-01/..", "bob 2020-01-01/..");
  }

  @Test
  void aTimeThatBecomesKnownReplacesTheUnknownOne() {
    assertThat(holders(facts(office("mayor", "person: old, term: 1900/1910")), "mayor"))
        .contains("old 1900/1910")
        .doesNotContain("old ../..");
  }

  @Test
  void aTermWithoutTimeTakesNoTime() {
    assertThat(holders(facts(office("mayor", "person: bob, term: ../..")), "mayor"))
        .contains("bob 2010-01-01/..");
  }

  @Test
  void aThirdLayerWinsOverTheSecond() {
    Facts facts =
        facts(
            office("mayor", "person: cat, term: 2020-01-01/.."),
            office("mayor", "person: ann, term: 2022-01-01/.."));
    assertThat(holders(facts, "mayor"))
        .contains("bob 2010-01-01/2020-01-01", "cat 2020-01-01/2022-01-01", "ann 2022-01-01/..");
  }

  @Test
  void whatIsOverruledMayBeAsWrongAsItLikes() {
    String wrong =
        office("mayor", "person: cat, term: 2009-01-01/..")
            + "people:\n  bob: {name: Bob Roy, died: 2009-01-01}\n";
    assertThat(Packs.load(all(wrong))).isInstanceOf(Packs.Loaded.Sound.class);
  }

  @Test
  void aPersonKeepsWhatIsNotSaidAnew() {
    Facts facts = facts("people:\n  ann: {name: Anne Lee}\n  wu: {name: Wu Lin, died: 2020}\n");
    Person ann = facts.person("ann").orElseThrow();
    assertThat(ann.name()).isEqualTo("Anne Lee");
    assertThat(ann.pronouns()).contains(Person.Pronouns.SHE);
    assertThat(facts.person("wu").orElseThrow().family()).isEqualTo("Wu");
    assertThat(facts.person("wu").orElseThrow().died().orElseThrow().text()).isEqualTo("2020");
  }

  @Test
  void aPlaceKeepsWhatIsNotSaidAnew() {
    Entity town = facts("places:\n  town: {name: Newtown}\n").entity("town").orElseThrow();
    assertThat(town.name()).isEqualTo("Newtown");
    assertThat(town.also()).containsExactly("Old Town");
    assertThat(town.adjective()).isEqualTo("Towner");
  }

  private static List<String> statements(Facts facts, String subject) {
    return facts.statementsOn(facts.entity(subject).orElseThrow()).stream()
        .map(s -> s.relation().id() + " " + s.value() + " " + s.period().text())
        .toList();
  }

  @Test
  void aLaterValueTakesItsTimeFromAnEarlierOne() {
    assertThat(
            statements(
                facts("facts: [{subject: league, relation: seat, value: dale, since: 2020-01-01}]"),
                "league"))
        .containsExactlyInAnyOrder("seat Hill ../2020-01-01", "seat Dale 2020-01-01/..");
  }

  @Test
  void theSameValueIsReplaced() {
    assertThat(
            statements(
                facts("facts: [{subject: league, relation: seat, value: hill, since: 1991}]"),
                "league"))
        .containsExactly("seat Hill 1991/..");
  }

  @Test
  void whereThereMayBeSeveralValuesAnotherOneIsAdded() {
    assertThat(
            statements(
                facts("facts: [{subject: town, relation: twin, value: dale, since: 2000}]"),
                "town"))
        .containsExactlyInAnyOrder("twin Hill 1990/..", "twin Dale 2000/..");
  }

  @Test
  void valuesOfTwoLaterLayersDoNotClash() {
    assertThat(
            statements(
                facts(
                    "facts: [{subject: league, relation: seat, value: dale}]",
                    "facts: [{subject: league, relation: seat, value: town}]"),
                "league"))
        .containsExactly("seat Town ../..");
  }

  private static List<String> members(Facts facts) {
    return facts.membersOf(facts.entity("league").orElseThrow()).stream()
        .map(m -> m.member().id() + " " + m.period().text())
        .toList();
  }

  @Test
  void aMembershipIsReplacedAndOthersStay() {
    String left =
        "members: [{of: league, members: [{place: town, since: 1990-01-01, until: 2020}]}]";
    assertThat(members(facts(left)))
        .containsExactlyInAnyOrder("hill 1990-01-01/..", "town 1990-01-01/2020");
  }

  @Test
  void membershipsOfTwoLaterLayersDoNotClash() {
    String joined = "members: [{of: league, members: [{place: dale, since: 2001}]}]";
    String corrected = "members: [{of: league, members: [{place: dale, since: 2001-05}]}]";
    assertThat(members(facts(joined, corrected))).contains("dale 2001-05/..");
  }

  @Test
  void anEventIsReplacedAsAWhole() {
    Facts facts = facts("events:\n  fair: {name: Great Fair, day: 2001-05-02}\n");
    assertThat(facts.events()).hasSize(1);
    assertThat(facts.events().getFirst().name()).isEqualTo("Great Fair");
    assertThat(facts.events().getFirst().also()).isEmpty();
  }

  @Test
  void aRelationDefinedAnewHoldsForEarlierFacts() {
    Facts facts =
        facts("relations:\n  twin: {value: place, phrases: ['{subject} is a twin of {value}']}\n");
    assertThat(
            facts.statementsOn(facts.entity("town").orElseThrow()).getFirst().relation().phrases())
        .hasSize(1);
  }
}
