package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.kit.SmallPacks;

/** Which names stand beside which titles. */
class TitledNamesTest {
  private static List<TitledName> in(String text) {
    return SmallReading.of(text).titledNames();
  }

  /** "BEFORE_NAME: President | Joe Biden". */
  private static String pairs(String text) {
    return in(text).stream()
        .map(
            pair ->
                pair.form()
                    + ": "
                    + pair.sentence().text(pair.title().first(), pair.title().end())
                    + " | "
                    + pair.name().text())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Joe Biden spoke. | President | Joe Biden",
        "President Biden spoke. | President | Biden",
        "Pres. Biden spoke. | Pres. | Biden",
        "Vice President Kamala Harris spoke. | Vice President | Kamala Harris",
        "Secretary of State Antony Blinken spoke. | Secretary of State | Antony Blinken",
        "President Joseph R. Biden Jr. spoke. | President | Joseph R. Biden Jr.",
        "President Ursula von der Leyen spoke. | President | Ursula von der Leyen",
        "He met President-elect Joe Biden. | President-elect | Joe Biden",
        "Foreign Minister Gabi Ashkenazi's aide spoke. | Foreign Minister | Gabi Ashkenazi"
      })
  void aNameStandsBehindItsTitle(String text, String title, String name) {
    assertThat(pairs(text)).isEqualTo("BEFORE_NAME: " + title + " | " + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "France's president, Emmanuel Macron, spoke. | president | Emmanuel Macron",
        "The French president, Emmanuel Macron, spoke. | president | Emmanuel Macron",
        "The president of France, Emmanuel Macron, spoke. | president of France | Emmanuel Macron"
      })
  void aNameStandsBehindAComma(String text, String title, String name) {
    assertThat(pairs(text)).isEqualTo("BEFORE_COMMA: " + title + " | " + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Emmanuel Macron, the French president, spoke. | president | Emmanuel Macron",
        "Emmanuel Macron, president of France, spoke. | president of France | Emmanuel Macron",
        "Emmanuel Macron, France's president, spoke. | president | Emmanuel Macron",
        "Antony Blinken, the secretary of state, spoke. | secretary of state | Antony Blinken",
        "Zora Quill, the French president, spoke. | president | Zora Quill"
      })
  void aNameStandsBeforeAComma(String text, String title, String name) {
    assertThat(pairs(text)).isEqualTo("AFTER_COMMA: " + title + " | " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"is", "remains"})
  void aVerbJoinsNameAndTitle(String verb) {
    assertThat(pairs("Emmanuel Macron " + verb + " the president of France."))
        .isEqualTo("COPULA: president of France | Emmanuel Macron");
  }

  @Test
  void wasAndBecameJoinThemInThePast() {
    assertThat(pairs("Emmanuel Macron became the president of France."))
        .isEqualTo("PAST_COPULA: president of France | Emmanuel Macron");
    assertThat(pairs("Emmanuel Macron was the president of France."))
        .isEqualTo("PAST_COPULA: president of France | Emmanuel Macron");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president spoke.",
        "He wanted to be president, Joe Biden said.",
        "The presidents spoke.",
        "The union president, Joe Biden, spoke.",
        "The presidential aide Joe Biden spoke.",
        "The president (Joe Biden) spoke.",
        "The president on Friday spoke.",
        "President on Friday.",
        "Joe Biden met the president.",
        "The president, Joe Biden and Kamala Harris spoke.",
        "Deputy Secretary of State Wendy Sherman spoke.",
        "Assistant Secretary of State Wendy Sherman spoke.",
        "Under Secretary of State Victoria Nuland spoke.",
        "Shadow Foreign Minister Emily Thornberry spoke."
      })
  void noNameStandsBesideTheTitle(String text) {
    assertThat(pairs(text)).isEmpty();
  }

  @Test
  void viceAndDeputyAreNotTheOfficeItself() {
    assertThat(pairs("Deputy Prime Minister Zora Quill spoke.")).isEmpty();
    assertThat(pairs("Vice President Zora Quill spoke."))
        .isEqualTo("BEFORE_NAME: Vice President | Zora Quill");
  }

  @Test
  void theLieutenantGovernorIsNotTheGovernor() {
    Gazetteer governors =
        new Gazetteer(
            SmallPacks.facts(
                """
                pack: governors
                about: A governor
                source: https://example.org/governors
                checked: 2026-11-01
                places:
                  oklahoma: {name: Oklahoma}
                offices:
                  governor: {title: governor, before-name: [Gov.], of: oklahoma}
                """));
    assertThat(SmallReading.of("Gov. Zora Quill spoke.", governors).titledNames()).hasSize(1);
    assertThat(SmallReading.of("Lt. Gov. Zora Quill spoke.", governors).titledNames()).isEmpty();
    assertThat(SmallReading.of("Lieutenant Governor Zora Quill spoke.", governors).titledNames())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Israel's foreign minister's aide, Zora Quill, spoke.",
        "The secretary of state's wife, Zora Quill, spoke.",
        "President Biden's house in France's north is old."
      })
  void whoeverBelongsToAHolderIsNotTheHolder(String text) {
    assertThat(pairs(text)).doesNotContain("Zora Quill", "north");
  }

  @Test
  void aTitleBehindATitleTakesTheNameItself() {
    assertThat(pairs("President Donald Trump's Secretary of State Mike Pompeo spoke."))
        .isEqualTo(
            "BEFORE_NAME: President | Donald Trump; BEFORE_NAME: Secretary of State | Mike Pompeo");
  }

  @Test
  void anHonorificIsNoPartOfTheName() {
    assertThat(pairs("Defense Secretary Gen. Lloyd Austin spoke."))
        .isEqualTo("BEFORE_NAME: Defense Secretary | Lloyd Austin");
  }

  @Test
  void aNameEndsWhereTheNextTitleBegins() {
    assertThat(pairs("President Biden Vice President Kamala Harris and others spoke."))
        .isEqualTo("BEFORE_NAME: President | Biden; BEFORE_NAME: Vice President | Kamala Harris");
  }

  @Test
  void aNameDoesNotReachOverAWeekday() {
    assertThat(pairs("President Biden Friday signed it."))
        .isEqualTo("BEFORE_NAME: President | Biden");
  }

  @Test
  void aNameThatGoesOnSaysSo() {
    assertThat(in("President Joe Biden Center staff spoke.").getFirst().name().goesOn()).isTrue();
    assertThat(in("President Joe Biden spoke.").getFirst().name().goesOn()).isFalse();
  }

  @Test
  void aPairCoversTitleAndName() {
    String text = "The French president, Emmanuel Macron, spoke.";
    assertThat(in(text).getFirst().span().of(text)).isEqualTo("president, Emmanuel Macron");
  }

  @Test
  void peopleAreThoseOfTheFullName() {
    assertThat(in("President Joe Biden spoke.").getFirst().people())
        .extracting(p -> p.id())
        .containsExactly("joe-biden");
    assertThat(in("President Biden spoke.").getFirst().people()).isEmpty();
  }
}
