package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Span;

class WordsTest {
  private static List<String> keys(String text) {
    return Words.of(text).stream().map(Word::key).toList();
  }

  private static List<String> printed(String text) {
    return Words.of(text).stream().map(w -> w.span().of(text)).toList();
  }

  private static Gap gap(String text) {
    return Words.of(text).get(1).gap();
  }

  private static Word.Letters letters(String word) {
    return Words.of(word).getFirst().letters();
  }

  @ParameterizedTest
  @ValueSource(strings = {"J.D. Vance", "J. D. Vance", "JD Vance", "J.D Vance"})
  void initialsAreOneWordHoweverTheyAreWritten(String name) {
    assertThat(keys(name)).containsExactly("jd", "vance");
  }

  @Test
  void aCountrysInitialsKeepTheirFullStops() {
    assertThat(printed("The U.S. president")).containsExactly("The", "U.S.", "president");
    assertThat(keys("The U.S. president")).containsExactly("the", "us", "president");
  }

  @Test
  void aSingleInitialKeepsItsFullStop() {
    assertThat(printed("George W. Bush")).containsExactly("George", "W.", "Bush");
  }

  @Test
  void theFullStopOfASentenceIsNoPartOfItsLastWord() {
    assertThat(printed("It was Bush.")).containsExactly("It", "was", "Bush");
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'Brien", "O’Brien", "OʼBrien"})
  void anApostropheInsideANameIsNoPossessive(String name) {
    assertThat(keys(name)).containsExactly("obrien");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Biden's aide", "Biden’s aide", "BIDEN'S AIDE"})
  void aPossessiveEndingIsAWordOfItsOwn(String text) {
    assertThat(keys(text)).containsExactly("biden", Word.POSSESSIVE, "aide");
    assertThat(Words.of(text).get(1).isPossessive()).isTrue();
    assertThat(Words.of(text).get(1).gap()).isEqualTo(Gap.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the Trumps' house", "the Trumps’ house"})
  void anApostropheAfterAPluralIsAPossessive(String text) {
    assertThat(keys(text)).containsExactly("the", "trumps", Word.POSSESSIVE, "house");
  }

  @Test
  void aQuotationMarkAfterABlankIsNoPossessive() {
    assertThat(keys("the aides 'said'")).containsExactly("the", "aides", "said");
  }

  @Test
  void aNameWithAnApostropheHasItsPossessiveToo() {
    assertThat(keys("O’Brien’s aide")).containsExactly("obrien", Word.POSSESSIVE, "aide");
  }

  @Test
  void hyphensSeparate() {
    assertThat(keys("Secretary-General")).containsExactly("secretary", "general");
    assertThat(gap("Secretary-General")).isEqualTo(Gap.HYPHEN);
    assertThat(gap("Secretary‑General")).isEqualTo(Gap.HYPHEN);
  }

  @ParameterizedTest
  @CsvSource({
    "Erdoğan, erdogan",
    "Macron, macron",
    "François, francois",
    "Løkke, lokke",
    "Zelenskyy, zelenskyy",
    "Đặng, dang",
    "Łukasz, lukasz",
    "Weiß, weiss"
  })
  void keysHaveNoAccents(String word, String key) {
    assertThat(keys(word)).containsExactly(key);
  }

  @Test
  void accentsMadeOfTwoCharactersAreOneWord() {
    assertThat(keys("Franc\u0327ois spoke")).containsExactly("francois", "spoke");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jr.", "Sen.", "Lt.", "Gov.", "Sept.", "St."})
  void anAbbreviationKeepsItsFullStop(String word) {
    assertThat(printed(word + " X")).containsExactly(word, "X");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a b | SPACE",
        "a-b | HYPHEN",
        "a, b | COMMA",
        "a ,b | COMMA",
        "a: b | OTHER",
        "a (b | OTHER",
        "a \"b | OTHER",
        "a — b | OTHER",
        "a - b | OTHER",
        "a.b | OTHER"
      })
  void theGapSaysWhatStandsBetween(String text, Gap gap) {
    // initials would be one word
    assertThat(gap(text.replace("a", "aa").replace("b", "bb"))).isEqualTo(gap);
  }

  @Test
  void theFirstWordStandsAtTheStart() {
    assertThat(Words.of("\"Biden said").getFirst().gap()).isEqualTo(Gap.START);
  }

  @Test
  void aLineBreakJoinsNothing() {
    assertThat(gap("Joe\nBiden")).isEqualTo(Gap.OTHER);
    assertThat(Gap.OTHER.joins()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "biden, LOWER",
    "Biden, CAPITALIZED",
    "McConnell, CAPITALIZED",
    "BIDEN, CAPITALS",
    "U.S., CAPITALS",
    "W., CAPITALIZED",
    "46th, DIGITS",
    "2021, DIGITS"
  })
  void lettersSayHowAWordIsWritten(String word, Word.Letters letters) {
    assertThat(letters(word)).isEqualTo(letters);
  }

  @Test
  void aPartOfAProseHasThePlacesOfTheWhole() {
    String prose = "First. Joe Biden spoke.";
    List<Word> words = Words.of(prose, new Span(7, prose.length()), WordTypes.UNKEPT);
    assertThat(words).extracting(w -> w.span().of(prose)).containsExactly("Joe", "Biden", "spoke");
    assertThat(words.getFirst().gap()).isEqualTo(Gap.START);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "’", "'s", "—", "\u200f", "😀"})
  void whatHasNoLettersEndsWithoutFailing(String text) {
    assertThat(Words.of(text)).hasSizeLessThanOrEqualTo(1);
  }
}
