package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.fact.Facts;
import org.stet.kit.SmallPacks;

class NameSearchTest {
  private static final Facts FACTS =
      SmallPacks.facts(
          SmallPacks.WORLD,
          """
          pack: more
          about: What else has names
          source: https://example.org/more
          checked: 2026-11-01
          people:
            xi-jinping: {name: Xi Jinping, family: Xi}
            ann-biden: {name: Ann Biden, former-names: [{name: Ann Miller, until: 1990}]}
          events:
            summit: {name: Geneva summit, also: [the Geneva talks], day: 2021-06-16}
          """);

  private static List<String> find(String name) {
    return NameSearch.find(name, FACTS).stream().map(NameSearchTest::told).toList();
  }

  private static String told(NameSearch.Hit hit) {
    String id =
        switch (hit) {
          case NameSearch.Hit.OfPerson found -> found.person().id();
          case NameSearch.Hit.OfOffice found -> found.office().id();
          case NameSearch.Hit.OfEntity found -> found.entity().id();
          case NameSearch.Hit.OfEvent found -> found.event().id();
        };
    return hit.fit() + " " + id;
  }

  @Test
  void aNameAnotherNameAndAnIdAreExact() {
    assertThat(find("Joe Biden")).containsExactly("EXACT joe-biden");
    assertThat(find("joseph biden")).containsExactly("EXACT joe-biden");
    assertThat(find("joe-biden")).containsExactly("EXACT joe-biden");
    assertThat(find("Ann Miller")).containsExactly("EXACT ann-biden");
    assertThat(find("francois hollande")).containsExactly("EXACT francois-hollande");
  }

  @Test
  void aFamilyNameFindsAllWhoHaveIt() {
    assertThat(find("Biden")).containsExactly("PART joe-biden", "PART ann-biden");
    assertThat(find("Xi")).containsExactly("PART xi-jinping");
  }

  @Test
  void aSlipIsForgivenWhereNothingElseFits() {
    assertThat(find("Antony Blinkin")).containsExactly("NEAR antony-blinken");
    assertThat(find("Stoltenburg")).containsExactly("NEAR jens-stoltenberg");
  }

  @Test
  void officesPlacesBodiesAndEventsAreFound() {
    assertThat(find("secretary of state")).containsExactly("EXACT us-secretary-of-state");
    assertThat(find("U.S. president"))
        .containsExactly("EXACT us-president", "PART us-vice-president");
    assertThat(find("France")).containsExactly("EXACT france");
    assertThat(find("NATO")).contains("EXACT nato");
    assertThat(find("the Geneva talks")).containsExactly("EXACT summit");
  }

  @Test
  void whatNobodyIsCalledFindsNothing() {
    assertThat(find("Zora Quill")).isEmpty();
    assertThat(find("...")).isEmpty();
  }
}
