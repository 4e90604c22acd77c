package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.fact.Facts;
import org.stet.fact.Person;
import org.stet.kit.SmallPacks;

class NameFormsTest {
  private static final Facts FACTS =
      SmallPacks.facts(
          """
          pack: names
          about: Names of many kinds
          source: https://example.org/names
          checked: 2026-11-01
          people:
            joe-biden: {name: Joe Biden, also: [Joseph R. Biden Jr., Joseph Robinette Biden Jr.]}
            antony-blinken: {name: Antony Blinken}
            xi-jinping: {name: Xi Jinping, family: Xi}
            zelenskyy: {name: Volodymyr Zelenskyy, also: [Volodymyr Zelensky, Vladimir Zelenskiy]}
            van-der-bellen: {name: Alexander Van der Bellen, family: Van der Bellen}
            jd-vance: {name: JD Vance, also: [James David Vance, J.D. Vance]}
            robert-kennedy: {name: Robert F. Kennedy Jr.}
            mike-pompeo: {name: Michael Pompeo}
          """);
  private static final NameIndex INDEX = new Gazetteer(FACTS).names();

  private static Person person(String id) {
    return FACTS.person(id).orElseThrow();
  }

  private static NameForms forms(String id) {
    return NameForms.of(person(id));
  }

  private static List<String> words(String text) {
    return NameForms.keys(text);
  }

  @Test
  void theFamilyNameIsTheLastWordBeforeJunior() {
    assertThat(forms("robert-kennedy").family()).isEqualTo("kennedy");
    assertThat(forms("robert-kennedy").given()).containsExactly(List.of("robert", "f"));
  }

  @Test
  void everyFormGivesAGivenPart() {
    assertThat(forms("joe-biden").given())
        .containsExactly(List.of("joe"), List.of("joseph", "r"), List.of("joseph", "robinette"));
  }

  @Test
  void aFamilyNameMayComeFirst() {
    assertThat(forms("xi-jinping").familyFirst()).isTrue();
    assertThat(forms("xi-jinping").given()).containsExactly(List.of("jinping"));
    assertThat(forms("joe-biden").familyFirst()).isFalse();
  }

  @Test
  void aFamilyNameMayHaveSeveralWords() {
    assertThat(forms("van-der-bellen").family()).isEqualTo("van der bellen");
    assertThat(forms("van-der-bellen").familySize()).isEqualTo(3);
  }

  @Test
  void otherTransliterationsAreFamilyNamesToo() {
    assertThat(forms("zelenskyy").families())
        .containsExactly(List.of("zelenskyy"), List.of("zelensky"), List.of("zelenskiy"));
    assertThat(forms("zelenskyy").isFamily("zelensky")).isTrue();
    assertThat(forms("zelenskyy").isFamily("volodymyr")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "joe-biden, Joe",
    "joe-biden, Joseph",
    "joe-biden, Joseph R.",
    "joe-biden, J.",
    "joe-biden, Joey",
    "jd-vance, J. D.",
    "jd-vance, JD",
    "jd-vance, James",
    "mike-pompeo, Mike",
    "robert-kennedy, Bobby"
  })
  void knownShortAndInitialGivenNamesAreAccepted(String id, String given) {
    assertThat(forms(id).acceptsGiven(words(given))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "joe-biden, George",
    "joe-biden, Hunter",
    "joe-biden, K.",
    "antony-blinken, Anthony",
    "xi-jinping, Zemin"
  })
  void otherGivenNamesAreNot(String id, String given) {
    assertThat(forms(id).acceptsGiven(words(given))).isFalse();
  }

  @Test
  void noGivenNameIsAccepted() {
    assertThat(forms("joe-biden").acceptsGiven(List.of())).isTrue();
  }

  @Test
  void aSlipOfAGivenNameIsNear() {
    assertThat(forms("antony-blinken").nearGiven(words("Anthony"))).isTrue();
    assertThat(forms("antony-blinken").nearGiven(words("Alan"))).isFalse();
    assertThat(forms("antony-blinken").nearGiven(List.of())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Anthony Blinken, antony-blinken, GIVEN_NEAR",
    "George Blinken, antony-blinken, GIVEN_OTHER",
    "Antony Blinkin, antony-blinken, FAMILY_NEAR",
    "Anthony Blink, antony-blinken, BOTH_NEAR",
    "Blinkin, antony-blinken, FAMILY_ALONE_NEAR",
    "Xi Jinpeng, xi-jinping, GIVEN_NEAR",
    "Alexander Van der Belen, van-der-bellen, FAMILY_NEAR"
  })
  void aDifferenceHasAKind(String printed, String id, Difference difference) {
    assertThat(INDEX.difference(words(printed), person(id))).contains(difference);
  }

  @ParameterizedTest
  @CsvSource({
    "Antony Blinken, antony-blinken",
    "Blinken, antony-blinken",
    "Antony Smith, antony-blinken",
    "George Smith, antony-blinken",
    "Blink, antony-blinken",
    "Bellen, van-der-bellen"
  })
  void aRightNameAndAnotherNameHaveNoDifference(String printed, String id) {
    assertThat(INDEX.difference(words(printed), person(id))).isEqualTo(Optional.empty());
  }

  @Test
  void peopleAreFoundByTheirNamesInPrint() {
    assertThat(INDEX.people(words("Joseph Biden"))).containsExactly(person("joe-biden"));
    assertThat(INDEX.people(words("Xi"))).containsExactly(person("xi-jinping"));
    assertThat(INDEX.people(words("Xi Jinping"))).containsExactly(person("xi-jinping"));
    assertThat(INDEX.people(words("Van der Bellen"))).containsExactly(person("van-der-bellen"));
    assertThat(INDEX.people(words("Hunter Biden"))).isEmpty();
  }

  @Test
  void onlyAnothersGivenNameIsNoMatterOfSpelling() {
    assertThat(Difference.values())
        .filteredOn(d -> !d.isSpelling())
        .containsExactly(Difference.GIVEN_OTHER);
  }
}
