package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Entity;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.kit.SmallPacks;

class GazetteerTest {
  private static final Gazetteer GAZETTEER =
      new Gazetteer(
          SmallPacks.facts(
              """
              pack: names
              about: Names that share words
              source: https://example.org/names
              checked: 2026-11-01
              places:
                united-states: {name: United States, also: [US, U.S.], demonyms: [American]}
                georgia-country: {name: Georgia, demonyms: [Georgian]}
                georgia-state: {name: Georgia}
              bodies:
                united: {name: United}
                who: {name: World Health Organization, also: [WHO]}
              offices:
                minister: {title: minister, of: georgia-country}
                finance-minister: {title: minister of finance, also: [finance minister], of: georgia-country}
                us-president: {title: president, before-name: [Pres.], of: united-states}
                georgian-president: {title: president, of: georgia-country}
              people:
                john-roberts: {name: John Roberts}
                john-roberts-reporter: {name: John Roberts}
                john-roberts-moore: {name: John Roberts Moore}
                recep-erdogan: {name: Recep Tayyip Erdoğan, also: [Erdoğan]}
              """));

  private static Optional<Gazetteer.Match<Person>> person(String text) {
    return GAZETTEER.people().longestAt(Words.of(text), 0);
  }

  private static Optional<Gazetteer.Match<Office>> title(String text) {
    return GAZETTEER.titles().longestAt(Words.of(text), 0);
  }

  private static Optional<Gazetteer.Match<Entity>> entity(String text) {
    return GAZETTEER.entities().longestAt(Words.of(text), 0);
  }

  private static List<String> offices(String text) {
    return title(text).orElseThrow().meanings().stream().map(Office::id).toList();
  }

  @Test
  void theLongestMatchWins() {
    assertThat(offices("minister of finance")).containsExactly("finance-minister");
    assertThat(title("minister of finance").orElseThrow().length()).isEqualTo(3);
    assertThat(person("John Roberts Moore").orElseThrow().length()).isEqualTo(3);
    assertThat(entity("United States").orElseThrow().end()).isEqualTo(2);
  }

  @Test
  void aLongerNameThatBreaksOffLeavesTheShorterOne() {
    assertThat(offices("minister of trade")).containsExactly("minister");
    assertThat(entity("United Airlines").orElseThrow().meanings())
        .extracting(Entity::id)
        .containsExactly("united");
  }

  @Test
  void sharedNamesHaveAllTheirMeanings() {
    assertThat(person("John Roberts spoke").orElseThrow().meanings())
        .extracting(Person::id)
        .containsExactly("john-roberts", "john-roberts-reporter");
    assertThat(entity("Georgia").orElseThrow().meanings())
        .extracting(Entity::id)
        .containsExactly("georgia-country", "georgia-state");
    assertThat(offices("president")).containsExactly("us-president", "georgian-president");
  }

  @Test
  void namesNeedTheirCapitals() {
    assertThat(person("john roberts")).isEmpty();
    assertThat(person("John roberts")).isEmpty();
    assertThat(entity("american")).isEmpty();
    assertThat(person("JOHN ROBERTS")).isPresent();
  }

  @Test
  void acronymsNeedAllTheirCapitals() {
    assertThat(entity("WHO")).isPresent();
    assertThat(entity("Who")).isEmpty();
    assertThat(entity("us")).isEmpty();
    assertThat(entity("Us")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"US", "U.S.", "U. S."})
  void initialsAreOneNameHoweverTheyAreWritten(String text) {
    assertThat(entity(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"president", "President", "PRESIDENT", "Pres."})
  void titlesNeedNoCapitals(String text) {
    assertThat(title(text)).isPresent();
  }

  @Test
  void aFormThatStandsBeforeANameNeedsItsCapital() {
    assertThat(title("pres.")).isEmpty();
  }

  @Test
  void accentsMakeNoDifference() {
    assertThat(person("Recep Tayyip Erdogan")).isPresent();
  }

  @Test
  void aNameOfOneWordIsLeftToTheFamilyNames() {
    assertThat(person("Erdoğan")).isEmpty();
    assertThat(GAZETTEER.names().isFamily("erdogan")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"John, Roberts", "John (Roberts)", "John. Roberts", "John\nRoberts"})
  void nothingReachesOverAGap(String text) {
    assertThat(person(text)).isEmpty();
  }

  @Test
  void aHyphenJoins() {
    assertThat(person("John-Roberts")).isPresent();
  }
}
