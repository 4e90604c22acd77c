package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.kit.SmallPacks;
import org.stet.mention.Gazetteer;

class OwnersTest {
  private static final String PACK =
      """
      pack: harbor
      about: A city that is a country, and an agency of an agency
      source: https://example.org/harbor
      checked: 2026-11-01
      places:
        harbor-state: {name: Harbor State}
      bodies:
        league: {name: League of Ports}
        office: {name: Port Office}
        bureau: {name: Port Bureau}
      relations:
        capital: {one-value: true, value: place}
        agency-of: {value: body}
      facts:
        - {subject: harbor-state, relation: capital, value: harbor-state}
        - {subject: office, relation: agency-of, value: bureau}
        - {subject: bureau, relation: agency-of, value: office}
      members:
        - {of: league, members: [{place: harbor-state}]}
      """;

  private final Facts facts = SmallPacks.facts(PACK);
  private final Owners owners = Owners.of(new Gazetteer(facts));

  private Entity entity(String id) {
    return facts.entity(id).orElseThrow();
  }

  @Test
  void aCityThatIsItsOwnCountryActsForItself() {
    assertThat(owners.of(entity("harbor-state"))).containsExactly(entity("harbor-state"));
  }

  @Test
  void twoAgenciesOfEachOtherActForNobody() {
    assertThat(owners.of(entity("office"))).isEmpty();
  }
}
