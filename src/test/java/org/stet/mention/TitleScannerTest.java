package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Office;

/** What the words around a title make of it. */
class TitleScannerTest {
  private static TitleMention title(String text) {
    List<TitledName> pairs = SmallReading.of(text).titledNames();
    assertThat(pairs).as(text).hasSize(1);
    return pairs.getFirst().title();
  }

  private static String offices(String text) {
    return title(text).offices().stream().map(Office::id).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French President Emmanuel Macron spoke. | french-president",
        "U.S. President Joe Biden spoke. | us-president",
        "US President Joe Biden spoke. | us-president",
        "American President Joe Biden spoke. | us-president",
        "Israel's Foreign Minister Gabi Ashkenazi spoke. | israeli-foreign-minister",
        "France’s president, Emmanuel Macron, spoke. | french-president",
        "Emmanuel Macron, president of France, spoke. | french-president",
        "Joe Biden, president of the United States, spoke. | us-president",
        "President of the United States Joe Biden spoke. | us-president",
        "NATO Secretary General Jens Stoltenberg spoke. | nato-secretary-general",
        "NATO Secretary-General Jens Stoltenberg spoke. | nato-secretary-general",
        "then-French President Emmanuel Macron spoke. | french-president"
      })
  void aJurisdictionBesideTheTitleTellsTheOffice(String text, String office) {
    assertThat(offices(text)).isEqualTo(office);
    assertThat(title(text).qualifier()).isPresent();
  }

  @Test
  void withoutAJurisdictionTheTitleMeansEveryOfficeOfIt() {
    assertThat(offices("President Joe Biden spoke.")).isEqualTo("us-president french-president");
    assertThat(title("President Joe Biden spoke.").qualifier()).isEmpty();
  }

  @Test
  void aJurisdictionThatNoOfficeOfTheTitleHasIsForeign() {
    TitleMention title = title("Israeli President Reuven Rivlin spoke.");
    assertThat(title.offices()).isEmpty();
    assertThat(title.isForeign()).isTrue();
    assertThat(title.sameTitle()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Former", "Ex-", "then-", "late"})
  void someWordsLookBack(String word) {
    String text = "The " + word + (word.endsWith("-") ? "" : " ") + "President Barack Obama spoke.";
    assertThat(title(text).modifiers()).containsExactly(Modifier.FORMER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"acting", "interim"})
  void someWordsMakeATitleATemporaryOne(String word) {
    assertThat(title("The " + word + " secretary of state, Daniel Smith, spoke.").modifiers())
        .containsExactly(Modifier.ACTING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President-elect Joe Biden spoke.",
        "Incoming President Joe Biden spoke.",
        "President-designate Joe Biden spoke.",
        "Secretary of State nominee Antony Blinken spoke."
      })
  void someWordsLookAhead(String text) {
    assertThat(title(text).modifiers()).containsExactly(Modifier.AHEAD);
  }

  @Test
  void modifiersAndJurisdictionStandTogether() {
    String text = "Former U.S. President Barack Obama spoke.";
    TitleMention title = title(text);
    assertThat(title.modifiers()).containsExactly(Modifier.FORMER);
    assertThat(offices(text)).isEqualTo("us-president");
    assertThat(title.left()).isZero();
    assertThat(title.first()).isEqualTo(2);
  }

  @Test
  void aPersonsPossessiveBelongsToTheTimeOfThatPerson() {
    assertThat(title("Barack Obama's vice president, Joe Biden, spoke.").modifiers())
        .containsExactly(Modifier.SOMEBODYS);
  }

  @Test
  void aPossessiveOfSomethingUnknownLeavesTheTitleUnclear() {
    assertThat(title("The company's president, Joe Biden, spoke.").isClear()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Joe Biden spoke.",
        "He met President Joe Biden.",
        "The 46th president, Joe Biden, spoke.",
        "Former President Barack Obama spoke.",
        "The president of France, Emmanuel Macron, spoke."
      })
  void aTitleWithWordsThatAreUnderstoodIsClear(String text) {
    assertThat(title(text).isClear()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Company President Joe Biden spoke.",
        "Joe Biden, president of the Oklahoma Farmers Union, spoke.",
        "Joe Biden is the president of a bank.",
        "CEO and President Joe Biden spoke.",
        "Joe Biden, secretary of state for Wales, spoke."
      })
  void aTitleOfSomethingElseIsUnclear(String text) {
    assertThat(title(text).isClear()).isFalse();
  }

  @Test
  void theLongestTitleWins() {
    assertThat(offices("Vice President Joe Biden spoke.")).isEqualTo("us-vice-president");
  }

  @Test
  void aPlaceThatGoesOnIsNoJurisdiction() {
    TitleMention title = title("Joe Biden, president of the France Telecom, spoke.");
    assertThat(title.qualifier()).isEmpty();
    assertThat(title.isClear()).isFalse();
  }
}
