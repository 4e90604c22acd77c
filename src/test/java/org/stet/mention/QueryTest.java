package org.stet.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Office;
import org.stet.fact.Person;

class QueryTest {
  private static Query query(String text) {
    return Query.of(text, SmallReading.WORLD);
  }

  private static List<String> offices(String text) {
    return query(text).offices().stream().map(Office::id).toList();
  }

  private static List<String> people(String text) {
    return query(text).people().stream().map(Person::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "US president, us-president",
    "us president, us-president",
    "president of the United States, us-president",
    "French president, french-president",
    "the president of France, french-president",
    "France's president, french-president",
    "vice president, us-vice-president",
    "Defense Secretary, us-secretary-of-defense",
    "pope, pope",
    "NATO secretary-general, nato-secretary-general"
  })
  void anOfficeIsFoundWithItsPlaceOrBody(String text, String office) {
    assertThat(offices(text)).containsExactly(office);
  }

  @Test
  void aTitleWithoutAPlaceIsEveryOfficeOfTheTitle() {
    assertThat(offices("president")).containsExactly("us-president", "french-president");
  }

  @ParameterizedTest
  @CsvSource({
    "Antony Blinken, antony-blinken",
    "antony blinken, antony-blinken",
    "Tony Blinken, antony-blinken",
    "Blinken, antony-blinken",
    "Joseph R. Biden Jr., joe-biden",
    "George Bush, george-w-bush"
  })
  void aPersonIsFoundByAnyName(String text, String person) {
    assertThat(people(text)).containsExactly(person);
    assertThat(offices(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "Zaphod Beeblebrox", "Israeli president", "France"})
  void whatNobodyKnowsIsNothing(String text) {
    assertThat(offices(text)).isEmpty();
    assertThat(people(text)).isEmpty();
  }
}
