package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.kit.SmallPacks;

class OfficeTest {
  private static final Facts WORLD = SmallPacks.facts(SmallPacks.WORLD);

  private static Office office(String id) {
    return WORLD.offices().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "us-secretary-of-state, U.S. secretary of state",
    "french-president, French president",
    "nato-secretary-general, NATO secretary general",
    "pope, pope"
  })
  void theFullTitleTellsTheJurisdictionUnlessItIsTheOnlyOne(String id, String title) {
    assertThat(office(id).fullTitle()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "us-secretary-of-defense, defense secretary",
    "us-secretary-of-state, secretary of state",
    "us-president, president"
  })
  void theShortTitleIsTheOneThatStandsBeforeAName(String id, String title) {
    assertThat(office(id).shortTitle()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "us-secretary-of-state, false, U.S. Secretary of State",
    "us-secretary-of-state, true, Secretary of State",
    "us-secretary-of-defense, false, U.S. Defense Secretary",
    "israeli-prime-minister, false, Israeli Prime Minister",
    "pope, false, Pope"
  })
  void beforeANameItHasCapitals(String id, boolean isTold, String title) {
    assertThat(office(id).titleBeforeName(isTold)).isEqualTo(title);
  }

  @Test
  void theTermsOfADayIncludeActingHoldersAndBothOfAHandOver() {
    LocalDate day = LocalDate.of(2021, 1, 26);
    assertThat(office("us-secretary-of-state").termsBetween(day, day))
        .extracting(t -> t.person().id())
        .containsExactly("daniel-smith", "antony-blinken");
  }

  @Test
  void aPersonMayHaveSeveralTermsInOneOffice() {
    Person trump = WORLD.person("donald-trump").orElseThrow();
    assertThat(office("us-president").termsOf(trump))
        .extracting(t -> t.number().orElseThrow())
        .containsExactly(45, 47);
  }

  @Test
  void aPersonsTenuresAreThoseInEveryOffice() {
    Person biden = WORLD.person("joe-biden").orElseThrow();
    assertThat(WORLD.tenuresOf(biden))
        .extracting(t -> t.office().id())
        .containsExactly("us-president", "us-vice-president");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joe Biden | Biden",
        "Joseph R. Biden Jr. | Biden",
        "Martin Luther King, Jr. | King",
        "John Roberts III | Roberts",
        "Pelé | Pelé"
      })
  void theFamilyNameIsTheLastWordBeforeJuniorAndTheThird(String name, String family) {
    assertThat(Person.familyOf(name)).isEqualTo(family);
  }
}
