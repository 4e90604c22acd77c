package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids are made of names by letters and digits alone. */
class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joe Biden               | joe-biden",
        "Recep Tayyip Erdoğan    | recep-tayyip-erdogan",
        "António Guterres        | antonio-guterres",
        "Anders Fogh Rasmussen   | anders-fogh-rasmussen",
        "Søren Ægir Łoś          | soren-aegir-los",
        "Conan O'Brien           | conan-obrien",
        "Joseph R. Biden, Jr.    | joseph-r-biden-jr",
        "Ursula von der Leyen    | ursula-von-der-leyen",
        "Ban Ki-moon             | ban-ki-moon",
        "Weiß  &  Co. (2)        | weiss-co-2"
      })
  void thisNameMakesThisId(String name, String id) {
    assertThat(Slug.of(name)).contains(id);
  }

  @Test
  void aNameWithoutLatinLettersMakesNone() {
    assertThat(Slug.of("習近平")).isEmpty();
    assertThat(Slug.of("...")).isEmpty();
    assertThat(Slug.of("1984")).isEmpty();
  }
}
